package dev.muster.mock.sandbox.state.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.sandbox.SandboxException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisAddressTest {
  @Test
  void hasDefaultsForAllButTheHost() {
    assertThat(of("redis://redis.local"))
        .isEqualTo(
            new RedisAddress(
                "redis.local", 6379, false, Optional.empty(), Optional.empty(), 0, "muster:"));
  }

  @Test
  void readsEveryPart() {
    assertThat(of("rediss://ann:p%40ss%3Aword@10.0.0.7:7000/12?prefix=team-a:"))
        .isEqualTo(
            new RedisAddress(
                "10.0.0.7",
                7000,
                true,
                Optional.of("ann"),
                Optional.of("p@ss:word"),
                12,
                "team-a:"));
    assertThat(of("redis://:secret@h").password()).contains("secret");
    assertThat(of("redis://:secret@h").user()).isEmpty();
  }

  @Test
  void showsHostAndPortOnly() {
    assertThat(of("redis://ann:secret@h:1/2")).hasToString("h:1");
  }

  @ParameterizedTest
  @CsvSource({
    "http://:secret@h, begins with http",
    "'redis:h', names no host",
    "redis://:secret@h/two, no number but two",
    "redis://:secret@h?timeout=3, parameter timeout"
  })
  void tellsWhatIsWrongWithoutThePassword(String url, String why) {
    assertThatThrownBy(() -> of(url))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("redis://user:password@host:port/database")
        .hasMessageNotContaining("secret");
  }

  private static RedisAddress of(String url) {
    return RedisAddress.of(URI.create(url));
  }
}
