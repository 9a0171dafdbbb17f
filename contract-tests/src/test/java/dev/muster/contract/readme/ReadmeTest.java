package dev.muster.contract.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java block of the README compiles as it stands and runs against the sandbox. */
@Timeout(120)
final class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern NAME = Pattern.compile("public final class (\\w+)");

  @TempDir Path folder;

  static Stream<String> blocks() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<String> blocks = BLOCK.matcher(readme).results().map(block -> block.group(1)).toList();
    assertThat(blocks).isNotEmpty();
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void compilesAndRuns(String block) throws Exception {
    MatchResult name = NAME.matcher(block).results().findFirst().orElseThrow();
    compile(Files.writeString(folder.resolve(name.group(1) + ".java"), block));
    bundle(folder.resolve("my-team.tar.gz"));
    Files.write(folder.resolve("song.wav"), new byte[1024]);

    try (Sandbox sandbox = sandbox()) {
      Process process = run(name.group(1), sandbox);
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
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(new byte[1024]);
    }
  }
}
