package dev.muster.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are what users copy: they use nothing that users may not. */
final class ExamplesTest {
  private static final Path SOURCES = Path.of("..", "examples", "src", "main", "java");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> examples = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(examples).hasSizeGreaterThan(3);
      return examples;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void showsOnlyWhatUsersMayUse(Path example) throws IOException {
    assertThat(Files.readString(example))
        .doesNotContain(".internal.")
        .doesNotContain("dev.muster.mock")
        .doesNotContain("dev.muster.tools");
  }
}
