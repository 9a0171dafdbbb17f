package dev.muster.mock.sandbox.state.redis;

import static dev.muster.mock.sandbox.state.redis.RedisNames.bytes;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.state.Contents;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.state.Turns;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps everything in a Redis, version 5 or newer, for any number of sandboxes: what one has
 * changed, all see. It needs {@code redis.clients:jedis} on the class path. Nothing expires; Redis
 * and its own settings say how much there may be, and whether it survives.
 *
 * <p>Reading and putting take one round trip, a change takes two, and one more each time that
 * another process was faster. A sandbox that was built with it closes it.
 */
public final class RedisStore implements Store {
  private final RedisLink link;
  private final RedisNames names;
  private final RedisDocuments documents;
  private final RedisContents contents;
  private final Turns turns = new Turns();

  private RedisStore(RedisLink link, RedisNames names) {
    this.link = link;
    this.names = names;
    this.documents = new RedisDocuments(link, names);
    this.contents = new RedisContents(link, names);
  }

  /**
   * The store in a Redis.
   *
   * @param url {@code redis://user:password@host:port/database?prefix=team-a:}, or {@code rediss}
   *     for TLS; the port is 6379, the database 0 and the prefix of all keys {@code muster:} unless
   *     it says otherwise
   * @throws SandboxException if it is no such URL, if there is no Redis, or if it does not let us
   *     in
   */
  public static RedisStore at(URI url) {
    RedisAddress address = RedisAddress.of(url);
    try {
      return new RedisStore(RedisLink.to(address), new RedisNames(address.prefix()));
    } catch (NoClassDefFoundError e) {
      throw new SandboxException(
          "State in Redis needs redis.clients:jedis on the class path, as a dependency of yours",
          e);
    }
  }

  @Override
  public Optional<JsonNode> get(String space, String id) {
    return Optional.ofNullable(documents.find(space, id)).map(Json::read);
  }

  @Override
  public List<JsonNode> list(String space) {
    return contents.list(space);
  }

  @Override
  public List<String> ids(String space) {
    return link.ask(redis -> redis.zrange(names.order(space), 0, -1)).stream()
        .map(RedisNames::text)
        .toList();
  }

  @Override
  public Optional<JsonNode> change(
      String space, String id, UnaryOperator<@Nullable JsonNode> change) {
    // One thread of this process at a time, so that only other processes can be faster.
    return turns.take(space + "\n" + id, () -> changed(space, id, change));
  }

  private Optional<JsonNode> changed(
      String space, String id, UnaryOperator<@Nullable JsonNode> change) {
    byte[] seen = documents.find(space, id);
    while (true) {
      JsonNode before = seen == null ? null : Json.read(seen);
      JsonNode after = change.apply(before);
      if (after == before) {
        return Optional.ofNullable(after);
      }
      byte[] found = documents.replace(space, id, seen, after);
      if (found == null) {
        return Optional.ofNullable(after);
      }
      seen = found.length == 0 ? null : found;
    }
  }

  @Override
  public void put(String space, String id, JsonNode document) {
    documents.put(space, id, document);
  }

  @Override
  public void remove(String space, String id) {
    documents.put(space, id, null);
  }

  @Override
  public long next(String counter) {
    return link.ask(redis -> redis.hincrBy(names.counters(), bytes(counter), 1));
  }

  @Override
  public Contents contents(String prefix) {
    return contents.read(prefix);
  }

  @Override
  public void replace(String prefix, Contents others) {
    contents.replace(prefix, others);
  }

  @Override
  public <T> T alone(String name, Supplier<T> work) {
    return turns.take("alone\n" + name, () -> new RedisTurn(link, names.turn(name)).take(work));
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public void close() {
    link.close();
  }
}
