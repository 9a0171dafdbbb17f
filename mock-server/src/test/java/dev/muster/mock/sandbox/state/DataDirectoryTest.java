package dev.muster.mock.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BinaryNode;

/** State in a directory, and what may be wrong with one. */
class DataDirectoryTest {
  private static final byte[] BYTES = {0, -1, '\n', '"'};

  @TempDir private Path directory;
  private Path journal;

  @BeforeEach
  void name() {
    journal = directory.resolve("sandbox.journal");
  }

  @Test
  void takesUpWhatWasThere() {
    try (DataDirectory store = open()) {
      put(store, "a", 1);
      put(store, "b", 2);
      put(store, "a", 3);
      put(store, "c", 4);
      store.change("jobs", "c", before -> null);
      store.change("files", "f", before -> Json.object().set("bytes", BinaryNode.valueOf(BYTES)));
      store.change("x y", "\n", before -> Json.object().put("n", new BigDecimal("0.10")));
      store.next("n");
      store.next("n");
    }
    try (DataDirectory store = open()) {
      assertThat(store.ids("jobs")).containsExactly("a", "b");
      assertThat(store.list("jobs")).extracting(one -> one.path("n").asInt()).containsExactly(3, 2);
      assertThat(store.get("files", "f").orElseThrow().path("bytes").binaryValue())
          .isEqualTo(BYTES);
      assertThat(store.get("x y", "\n").orElseThrow().path("n").decimalValue())
          .isEqualTo(new BigDecimal("0.10"));
      assertThat(store.next("n")).isEqualTo(3);
    }
  }

  @Test
  void takesUpWhatWasReplaced() {
    try (DataDirectory store = open()) {
      store.change("a/jobs", "1", before -> Json.object());
      store.change("b/jobs", "1", before -> Json.object());
      store.next("a/n");
      store.replace("a/", new Contents(Map.of("keys", Map.of("k", number(1))), Map.of("m", 7L)));
    }
    try (DataDirectory store = open()) {
      assertThat(store.ids("a/jobs")).isEmpty();
      assertThat(store.ids("a/keys")).containsExactly("k");
      assertThat(store.ids("b/jobs")).containsExactly("1");
      assertThat(store.next("a/n")).isEqualTo(1);
      assertThat(store.next("a/m")).isEqualTo(8);
    }
  }

  @Test
  void losesNothingOfWhatManyWriteWhileItIsWrittenAnew() throws IOException {
    try (DataDirectory store = DataDirectory.open(directory, 10_000)) {
      IntStream.range(0, 5_000)
          .parallel()
          .forEach(
              i -> {
                put(store, "job-" + i % 100, i);
                store.next("n");
              });
      assertThat(Files.size(journal)).isLessThan(50_000);
      store.change("jobs", "last", before -> number(1));
    }
    try (DataDirectory store = open()) {
      assertThat(store.ids("jobs")).hasSize(101);
      assertThat(store.next("n")).isEqualTo(5_001);
    }
  }

  @Test
  void keepsTheOrderWhenItIsWrittenAnew() {
    List<String> ids = IntStream.range(0, 300).mapToObj(i -> "job-" + (i * 7919 % 300)).toList();
    try (DataDirectory store = DataDirectory.open(directory, 1_000)) {
      ids.forEach(id -> put(store, id, 1));
    }
    try (DataDirectory store = open()) {
      assertThat(store.ids("jobs")).containsExactlyElementsOf(ids);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 12, 30})
  void leavesOutAnEntryThatWasNeverFinished(int cut) throws IOException {
    try (DataDirectory store = open()) {
      put(store, "a", 1);
      put(store, "b", 2);
    }
    cut(Files.size(journal) - cut);
    try (DataDirectory store = open()) {
      assertThat(store.ids("jobs")).containsExactly("a");
      put(store, "c", 3);
    }
    try (DataDirectory store = open()) {
      assertThat(store.ids("jobs")).containsExactly("a", "c");
    }
  }

  @Test
  void putsNoHalfInTheOthersPlace() throws IOException {
    try (DataDirectory store = open()) {
      put(store, "a", 1);
      store.replace("", new Contents(Map.of("jobs", Map.of("b", number(2))), Map.of()));
    }
    cut(Files.size(journal) - 5);
    try (DataDirectory store = open()) {
      assertThat(store.ids("jobs")).containsExactly("a");
    }
    try (DataDirectory store = open()) {
      assertThat(store.ids("jobs")).containsExactly("a");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 50})
  void refusesWhatIsDamagedAndLeavesItAsItIs(int at) throws IOException {
    try (DataDirectory store = open()) {
      IntStream.range(0, 5).forEach(i -> put(store, "job-" + i, i));
    }
    byte[] damaged = Files.readAllBytes(journal);
    damaged[at] ^= 1;
    Files.write(journal, damaged);

    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(this::open)
        .withMessageContaining("sandbox.journal is damaged at line 2, byte 15")
        .withMessageContaining("another directory");
    assertThat(journal).hasBinaryContent(damaged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "muster-state 2\n", "muster-state 1"})
  void refusesWhatIsSomethingElse(String content) throws IOException {
    Files.writeString(journal, content);

    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(this::open)
        .withMessageContaining("nothing was changed");
    assertThat(journal).hasContent(content);
  }

  @Test
  void refusesAnEntryThatItDoesNotKnow() throws IOException {
    byte[] line = new JournalLine(Json.array().add("paint").add("it")).bytes();
    Files.writeString(journal, "muster-state 1\n");
    Files.write(journal, line, StandardOpenOption.APPEND);

    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(this::open)
        .withMessageContaining("line 2");
  }

  @Test
  void isForOneSandboxAtATime() {
    try (DataDirectory store = open()) {
      put(store, "a", 1);
      assertThatExceptionOfType(SandboxException.class)
          .isThrownBy(this::open)
          .withMessageContaining("Another sandbox keeps its state in " + directory);
    }
    open().close();
  }

  @Test
  void tellsWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    for (Path wrong : List.of(file, file.resolve("below"))) {
      assertThatExceptionOfType(SandboxException.class)
          .isThrownBy(() -> DataDirectory.open(wrong))
          .withMessageContaining("State cannot be kept in " + wrong);
    }
  }

  @Test
  void canBeOpenedOnceWhatWasWrongIsGone() throws IOException {
    Files.writeString(journal, "something else");
    assertThatExceptionOfType(SandboxException.class).isThrownBy(this::open);
    Files.delete(journal);

    open().close();
    assertThat(new String(Files.readAllBytes(journal), StandardCharsets.UTF_8))
        .isEqualTo("muster-state 1\n");
  }

  private DataDirectory open() {
    return DataDirectory.open(directory);
  }

  private void cut(long length) throws IOException {
    try (var channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  private static void put(Store store, String id, int n) {
    store.change("jobs", id, before -> number(n));
  }

  private static JsonNode number(int n) {
    return Json.object().put("n", n);
  }
}
