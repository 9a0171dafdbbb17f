package dev.muster.benchmarks.server.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.benchmarks.server.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobScoreTest {
  private static final Score FAST = new Score(2_000, 5_000, 9_000, 0, 100);
  private static final Score SLOW = new Score(1_000, 8_000, 20_000, 3, 200);

  @Test
  void dividesPollsOfManyByPollsOfFew() {
    JobScore score = new JobScore("Redis", 1_000, FAST, FAST, SLOW, 10, 20, 700);

    assertThat(score.ratio()).isEqualTo(0.5);
    assertThat(score.failures()).isEqualTo(3);
    assertThat(score.row()).startsWith("| Redis |").contains("0.50").contains("700 B");
  }

  @Test
  void takesTheMeanOfRounds() {
    assertThat(Score.mean(List.of(FAST, SLOW))).isEqualTo(new Score(1_500, 6_500, 14_500, 3, 150));
  }

  @Test
  void countsTheJobsThatWereNoted(@TempDir Path directory) throws IOException {
    JobLoad load = JobLoad.in(directory);
    load.note("a");
    load.note("b");

    assertThat(load.count()).isEqualTo(2);
    assertThat(Files.readString(directory.resolve("poll.lua")))
        .contains(directory.resolve("ids").toString());
  }

  @Test
  void readsWhatRedisTakes() throws IOException {
    assertThat(RedisProcess.used("# Memory\r\nused_memory:1048576\r\nused_memory_rss:1\r\n"))
        .isEqualTo(1_048_576);
    assertThatThrownBy(() -> RedisProcess.used("-NOAUTH\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("NOAUTH");
  }
}
