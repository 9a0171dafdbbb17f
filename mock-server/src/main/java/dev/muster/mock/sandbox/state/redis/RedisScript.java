package dev.muster.mock.sandbox.state.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/** A few commands that Redis does in one step. They are sent once; later only their digest is. */
final class RedisScript {
  private final byte[] text;
  private final byte[] digest;

  RedisScript(String text) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    this.digest = Digest.of(this.text);
  }

  Object run(RedisClient redis, List<byte[]> keys, List<byte[]> arguments) {
    try {
      return redis.evalsha(digest, keys, arguments);
    } catch (JedisNoScriptException e) {
      // Redis is new, or was restarted.
      return redis.eval(text, keys, arguments);
    }
  }
}
