package dev.muster.contract.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java block of the README, which begins at a front door, compiles as the body of a program
 * and runs against the sandbox.
 */
@Timeout(120)
final class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern FRONT_DOOR = Pattern.compile("(\\w+)\\.fromEnv\\(\\)");
  private static final String PROGRAM =
      """
      import dev.muster.core.*;
      import dev.muster.%1$s.*;
      import dev.muster.%1$s.model.*;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.Map;

      public final class %2$s {
        public static void main(String[] args) {
      %3$s
        }
      }
      """;

  @TempDir Path folder;

  static Stream<String> blocks() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<String> blocks = BLOCK.matcher(readme).results().map(block -> block.group(1)).toList();
    assertThat(blocks).isNotEmpty();
    return blocks.stream();
  }

  @Test
  void isShortAndShowsEveryFrontDoor() throws IOException {
    assertThat(Files.readAllLines(Path.of("..", "README.md"))).hasSizeLessThanOrEqualTo(150);
    assertThat(blocks().map(block -> FRONT_DOOR.matcher(block).results().toList()))
        .hasSize(6)
        .allSatisfy(doors -> assertThat(doors).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void compilesAndRuns(String block) throws Exception {
    MatchResult door = FRONT_DOOR.matcher(block).results().findFirst().orElseThrow();
    String name = door.group(1) + "Block";
    String program = PROGRAM.formatted(door.group(1).toLowerCase(Locale.ROOT), name, block);
    compile(Files.writeString(folder.resolve(name + ".java"), program));
    bundle(folder.resolve("my-team.tar.gz"));
    Files.write(folder.resolve("song.wav"), new byte[1024]);

    try (Sandbox sandbox = sandbox()) {
      Process process = run(name, sandbox);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(output).isZero();
      assertThat(output).isNotBlank();
    }
  }

  private static Sandbox sandbox() throws IOException {
    Sandbox.Builder builder = Sandbox.builder().clock(SandboxClock.instant()).seed(1);
    try (Stream<Path> specs = Files.list(Path.of("..", "specs"))) {
      specs
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .forEach(builder::provider);
    }
    return builder.build().start();
  }

  private void compile(Path source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    List<String> options =
        List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString());
    boolean compiled =
        compiler
            .getTask(
                problems,
                null,
                null,
                options,
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
            .call();
    assertThat(compiled).as(problems.toString()).isTrue();
  }

  private Process run(String name, Sandbox sandbox) throws IOException {
    String classPath =
        folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                name)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(sandbox.environment());
    return builder.start();
  }

  private static void bundle(Path file) throws IOException {
    byte[] formation = "id: my-team\nversion: 1.0.0\n".getBytes(StandardCharsets.UTF_8);
    try (var archive =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      TarArchiveEntry entry = new TarArchiveEntry("formation.afs");
      entry.setSize(formation.length);
      archive.putArchiveEntry(entry);
      archive.write(formation);
      archive.closeArchiveEntry();
    }
  }
}
