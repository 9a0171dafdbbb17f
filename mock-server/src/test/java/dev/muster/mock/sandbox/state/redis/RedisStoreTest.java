package dev.muster.mock.sandbox.state.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.state.StoreContract;
import dev.muster.mock.sandbox.state.StoreException;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.JsonNode;

class RedisStoreTest extends StoreContract {
  private static RedisServer redis;
  private RedisStore store;
  private RedisStore other;
  private URI url;

  @BeforeAll
  static void startRedis() {
    redis = RedisServer.started();
  }

  @AfterAll
  static void stopRedis() {
    if (redis != null) {
      redis.close();
    }
  }

  @BeforeEach
  void connect() {
    url = URI.create(redis.url() + "?prefix=" + UUID.randomUUID() + ":");
    store = RedisStore.at(url);
    other = RedisStore.at(url);
  }

  @AfterEach
  void disconnect() {
    store.close();
    other.close();
  }

  @Override
  protected Store store() {
    return store;
  }

  @Override
  protected Store other() {
    return other;
  }

  @Test
  void seesWhatAnotherDidWhileItWasChanging() {
    store.put("space", "a", Json.object().put("n", 1));
    AtomicInteger tries = new AtomicInteger();

    JsonNode after =
        store
            .change(
                "space",
                "a",
                before -> {
                  if (tries.incrementAndGet() == 1) {
                    other.put("space", "a", Json.object().put("n", 10));
                  }
                  return Json.object().put("n", before.path("n").asInt() + 1);
                })
            .orElseThrow();

    assertThat(tries).hasValue(2);
    assertThat(after.path("n").asInt()).isEqualTo(11);
    assertThat(other.get("space", "a")).contains(after);
  }

  @Test
  void notesWhenAnotherRemovedWhatItWasChanging() {
    store.put("space", "a", Json.object());

    store.change(
        "space",
        "a",
        before -> {
          other.remove("space", "a");
          return before == null ? null : Json.object().put("n", 1);
        });

    assertThat(store.get("space", "a")).isEmpty();
  }

  @Test
  void leavesTheKeysOfOthersAlone() {
    try (RedisClient client = RedisClient.create(redis.url())) {
      client.set("theirs", "stays");
      store.put("space", "a", Json.object());
      store.next("n");
      store.clear("");

      assertThat(client.get("theirs")).isEqualTo("stays");
      String prefix = url.getQuery().substring("prefix=".length());
      assertThat(client.keys(prefix + "*")).isSubsetOf(prefix + "arrivals");
    }
  }

  @Test
  void doesWithoutTheScriptsThatRedisForgot() {
    store.put("space", "a", Json.object());
    try (RedisClient client = RedisClient.create(redis.url())) {
      client.scriptFlush("any");
    }
    store.put("space", "b", Json.object());

    assertThat(store.ids("space")).containsExactly("a", "b");
  }

  @Test
  void failsWhileRedisIsGoneAndGoesOnWhenItIsBack() throws IOException {
    try (RedisServer own = RedisServer.started();
        RedisStore there = RedisStore.at(own.url())) {
      there.put("space", "a", Json.object());
      own.stop();
      assertThatThrownBy(() -> there.get("space", "a"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Redis at 127.0.0.1:" + own.port() + " cannot be reached");
      assertThatThrownBy(() -> there.alone("name", () -> "in")).isInstanceOf(StoreException.class);

      own.start();

      assertThat(there.get("space", "a")).isEmpty();
      assertThat(there.next("n")).isEqualTo(1);
      there.put("space", "b", Json.object());
      assertThat(there.ids("space")).containsExactly("b");
    }
  }

  @Test
  void readsOnThoughItsConnectionsAreOfARedisThatWasRestarted() throws IOException {
    try (RedisServer own = RedisServer.started();
        RedisStore there = RedisStore.at(own.url())) {
      List.of("a", "b", "c", "d").parallelStream()
          .forEach(id -> there.put("space", id, Json.object()));
      own.stop();
      own.start();

      assertThat(there.get("space", "a")).isEmpty();
    }
  }

  @Test
  void tellsWhichRedisIsNotThereButNotThePassword() {
    RedisServer gone = RedisServer.started();
    gone.close();
    URI there = URI.create("redis://ann:hunter2@127.0.0.1:" + gone.port() + "/3");

    assertThatThrownBy(() -> RedisStore.at(there))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("Redis at 127.0.0.1:" + gone.port() + " cannot be reached")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void logsInAndIsRefusedWithAWrongPassword() {
    try (RedisServer own = RedisServer.started("--requirepass", "hunter2")) {
      String host = "127.0.0.1:" + own.port();
      try (RedisStore there = RedisStore.at(URI.create("redis://:hunter2@" + host + "/5"))) {
        assertThat(there.next("n")).isEqualTo(1);
      }

      assertThatThrownBy(() -> RedisStore.at(URI.create("redis://:swordfish@" + host)))
          .isInstanceOf(SandboxException.class)
          .hasMessageContaining("Redis at " + host)
          .hasMessageContaining("password")
          .hasMessageNotContaining("swordfish");
      assertThatThrownBy(() -> RedisStore.at(own.url())).isInstanceOf(SandboxException.class);
    }
  }

  @Test
  void keepsDatabasesApart() {
    URI second = URI.create(url.toString().replace("/0?", "/1?"));
    try (RedisStore there = RedisStore.at(second)) {
      store.put("space", "a", Json.object());

      assertThat(there.get("space", "a")).isEmpty();
    }
  }

  @Test
  void saysWhichLibraryIsMissing() throws Exception {
    URL[] classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jedis"))
            .map(RedisStoreTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader without =
        new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      Method at =
          Class.forName(RedisStore.class.getName(), true, without).getMethod("at", URI.class);

      assertThatThrownBy(() -> at.invoke(null, redis.url()))
          .cause()
          .hasMessageContaining("redis.clients:jedis");
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
