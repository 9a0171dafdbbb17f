package dev.muster.mock.sandbox.state.redis;

import static dev.muster.mock.sandbox.state.redis.RedisNames.bytes;

import dev.muster.mock.sandbox.state.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import redis.clients.jedis.params.SetParams;

/**
 * A turn that one process of all has at a time. Redis ends it after some seconds, for its holder
 * may have died.
 */
final class RedisTurn {
  private static final RedisScript GIVE_BACK =
      new RedisScript(
          """
          if redis.call('GET', KEYS[1]) == ARGV[1] then
            return redis.call('DEL', KEYS[1])
          end
          return 0
          """);
  private static final Duration HELD = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST_PAUSE = 25;

  private final RedisLink link;
  private final byte[] key;
  private final byte[] holder = bytes(UUID.randomUUID().toString());

  RedisTurn(RedisLink link, byte[] key) {
    this.link = link;
    this.key = key;
  }

  <T> T take(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      link.ask(redis -> GIVE_BACK.run(redis, List.of(key), List.of(holder)));
    }
  }

  private void await() {
    long start = System.nanoTime();
    SetParams free = SetParams.setParams().nx().px(HELD.toMillis());
    while (link.order(redis -> redis.set(key, holder, free)) == null) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new StoreException(
            "Others did the same for all of " + PATIENCE.toSeconds() + " seconds", null);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Interrupted while others did the same", e);
    }
  }
}
