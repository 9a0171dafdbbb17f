package dev.muster.mock.sandbox.state.redis;

import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.state.StoreException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The connections to one Redis. When it is gone, what is asked of it fails with a {@link
 * StoreException}; when it is back, they are made anew. Thread-safe.
 */
final class RedisLink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

  private static final int CONNECTIONS = 64;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final RedisAddress address;
  private final RedisClient redis;
  private final AtomicBoolean lost = new AtomicBoolean();

  private RedisLink(RedisAddress address, RedisClient redis) {
    this.address = address;
    this.redis = redis;
  }

  /**
   * Connects.
   *
   * @throws SandboxException if there is no Redis, or it does not let us in
   */
  static RedisLink to(RedisAddress address) {
    var login = DefaultJedisClientConfig.builder().ssl(address.tls()).database(address.database());
    address.user().ifPresent(login::user);
    address.password().ifPresent(login::password);
    login.connectionTimeoutMillis((int) CONNECT.toMillis());
    login.socketTimeoutMillis((int) ANSWER.toMillis());
    var redis =
        RedisClient.builder()
            .hostAndPort(address.host(), address.port())
            .clientConfig(login.build())
            .poolConfig(pool())
            .build();
    try {
      redis.ping();
      return new RedisLink(address, redis);
    } catch (JedisException e) {
      redis.close();
      throw new SandboxException(
          told(address, e) + ". Start it, or see that host, port, database and password are right",
          e);
    }
  }

  private static ConnectionPoolConfig pool() {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    pool.setMaxIdle(CONNECTIONS);
    pool.setMaxWait(ANSWER);
    pool.setJmxEnabled(false);
    return pool;
  }

  /** Asks for something that can be asked for twice. */
  <T> T ask(Function<RedisClient, T> command) {
    return attempt(redis -> retried(command, redis));
  }

  /**
   * Orders something that may be done once only: whether it was done is not known if this fails.
   */
  <T> T order(Function<RedisClient, T> command) {
    return attempt(command);
  }

  private <T> T attempt(Function<RedisClient, T> command) {
    try {
      T answer = command.apply(redis);
      if (lost.get() && lost.compareAndSet(true, false)) {
        LOG.info("Redis at {} is back", address);
      }
      return answer;
    } catch (JedisException e) {
      // Whatever connections there still are lead to what is gone.
      redis.getPool().clear();
      String message = told(address, e);
      if (lost.compareAndSet(false, true)) {
        LOG.warn("{}; requests are answered with 503 until it is back", message);
      }
      throw new StoreException(message, e);
    }
  }

  private static <T> T retried(Function<RedisClient, T> command, RedisClient redis) {
    try {
      return command.apply(redis);
    } catch (JedisConnectionException e) {
      // A connection that was idle while Redis was restarted.
      redis.getPool().clear();
      return command.apply(redis);
    }
  }

  private static String told(RedisAddress address, JedisException problem) {
    Throwable reason = problem;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    boolean away = problem instanceof JedisConnectionException;
    return "Redis at %s %s: %s"
        .formatted(
            address,
            away ? "cannot be reached" : "refuses",
            String.valueOf(reason.getMessage()).replaceFirst("\\.$", ""));
  }

  @Override
  public void close() {
    redis.close();
  }
}
