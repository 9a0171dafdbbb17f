package dev.muster.mock.sandbox.state.redis;

import static dev.muster.mock.sandbox.state.redis.RedisNames.bytes;

import dev.muster.mock.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Single documents, each replaced in one step. */
final class RedisDocuments {
  private static final byte[] NOTHING = {};
  private static final byte[] ANYTHING = bytes("*");

  /** Answers 1, or the document that is there if it is not the one that was seen. */
  private static final RedisScript REPLACE =
      new RedisScript(
          """
          local id, seen, new, space = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
          local now = redis.call('HGET', KEYS[1], id)
          if seen ~= '*' and seen ~= (now and redis.sha1hex(now) or '') then
            return now or ''
          end
          if new == '' then
            redis.call('HDEL', KEYS[1], id)
            redis.call('ZREM', KEYS[2], id)
            if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('SREM', KEYS[3], space) end
          else
            redis.call('HSET', KEYS[1], id, new)
            if not now then
              redis.call('ZADD', KEYS[2], redis.call('INCR', KEYS[4]), id)
              redis.call('SADD', KEYS[3], space)
            end
          end
          return 1
          """);

  private final RedisLink link;
  private final RedisNames names;

  RedisDocuments(RedisLink link, RedisNames names) {
    this.link = link;
    this.names = names;
  }

  /** What is there; null if nothing is. */
  byte @Nullable [] find(String space, String id) {
    return link.ask(redis -> redis.hget(names.documents(space), bytes(id)));
  }

  /** Replaces whatever is there; by null, takes it away. */
  void put(String space, String id, @Nullable JsonNode document) {
    List<byte[]> arguments = arguments(space, id, ANYTHING, document);
    link.ask(redis -> REPLACE.run(redis, names.of(space), arguments));
  }

  /**
   * Replaces what was seen.
   *
   * @param seen null if nothing was there
   * @return null if it is done, and else what is there instead of that; empty if nothing is
   */
  byte @Nullable [] replace(
      String space, String id, byte @Nullable [] seen, @Nullable JsonNode document) {
    byte[] expected = seen == null ? NOTHING : Digest.of(seen);
    List<byte[]> arguments = arguments(space, id, expected, document);
    Object answer = link.order(redis -> REPLACE.run(redis, names.of(space), arguments));
    return answer instanceof byte[] found ? found : null;
  }

  private static List<byte[]> arguments(
      String space, String id, byte[] expected, @Nullable JsonNode document) {
    byte[] text = document == null ? NOTHING : Json.bytes(document);
    return List.of(bytes(id), expected, text, bytes(space));
  }
}
