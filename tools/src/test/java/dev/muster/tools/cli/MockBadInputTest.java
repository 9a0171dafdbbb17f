package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong about {@code mock} and {@code proxy} is told in one line, with exit status 2. */
@Timeout(60)
final class MockBadInputTest {
  private static final String PETS =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets: {get: {operationId: listPets, responses: {'200': {description: ok}}}}
        /pets/{id}:
          get:
            operationId: getPet
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'200': {description: ok}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("pets.yaml"), PETS);
    Files.writeString(folder.resolve("empty.yaml"), "");
    Files.writeString(folder.resolve("blank.yaml"), "\n  \n# nothing\n");
  }

  /** The words of a line, in which {@code @} stands for the folder. */
  private Run run(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.strip().split(" +")) {
      words.add(word.replace("@", folder.toString()));
    }
    return Run.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "mock @/pets.yaml --port http | 'http' is not an int",
        "mock @/pets.yaml -p 65536 | --port must be between 0 and 65535, not 65536",
        "mock @/pets.yaml -p -1 | --port must be between 0 and 65535, not -1",
        "mock @/pets.yaml -p | Missing required parameter for option '--port'",
        "mock @/pets.yaml -p 0 -h not.a.host.invalid | not.a.host.invalid",
        "mock @/pets.yaml -v loud | expected one of [TRACE, DEBUG, INFO, WARN, ERROR, FATAL,"
            + " SILENT]",
        "mock @/pets.yaml --validation maybe | expected one of [OFF, REPORT, ENFORCE]",
        "mock @/pets.yaml --journal -1 | --journal must be 0 or more, not -1",
        "mock @/pets.yaml --journal many | 'many' is not an int",
        "mock @/pets.yaml --cors=maybe | 'maybe' is not a boolean",
        "mock @/pets.yaml --errors=maybe | 'maybe' is not a boolean",
        "mock @/pets.yaml --dynamic=maybe | 'maybe' is not a boolean",
        "mock @/pets.yaml --watch=maybe | 'maybe' is not a boolean",
        "mock @/pets.yaml --ignoreExamples=maybe | 'maybe' is not a boolean",
        "mock @/pets.yaml --multiprocess=maybe | 'maybe' is not a boolean",
        "mock @/pets.yaml --json-schema-faker-fillProperties=maybe | 'maybe' is not a boolean",
        "mock @/pets.yaml --seed | Missing required parameter for option '--seed'",
        "mock @/pets.yaml --sed 3 | Unknown option",
        "mock @/pets.yaml --stubs @/nowhere | There is no folder",
        "mock @/pets.yaml --stubs @/pets.yaml | to take stubs from",
        "mock @/nowhere.yaml | nowhere.yaml",
        "mock @/empty.yaml | empty.yaml",
        "mock @/blank.yaml | blank.yaml",
        "mock /pets= | There is no document behind /pets=",
        "mock @/pets.yaml @/pets.yaml | Two documents at one place",
        "mock /a=@/pets.yaml /a/=@/pets.yaml | Two documents at one place",
        "mock a.local=@/pets.yaml A.local=@/pets.yaml | put a path or a host before each",
      })
  void ofAMockIsToldInOneLine(String line, String message) {
    assertRefused(run(line), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "getPet | names no operation: write OPERATION=FAULT, as in getPet=503",
        "=503 | names no operation",
        "getPet= | A fault does something: a status such as 503",
        "getPet=fire | reset, empty, garbage or truncate",
        "getPet=600 | A fault is a status",
        "getPet=100 | A fault is a status",
        "getPet=delay:2 | A time is written as 500ms, 2s",
        "getPet=delay:-2s | A delay is not negative",
        "getPet=delay:9999999s | --fault getPet=delay:9999999s: A delay is not negative and at most"
            + " 24 days",
        "getPet=503@0 | a share above 0 and at most 1, not 0",
        "getPet=503@2 | a share above 0 and at most 1, not 2",
        "getPet=503@nan | A share is above 0 and at most 1",
        "getPet=503@ | A share is above 0 and at most 1",
        "getPets=503 | There is no operation getPets, only getPet, listPets",
      })
  void ofAFaultIsToldInOneLine(String fault, String message) {
    assertRefused(
        Run.of("mock", folder.resolve("pets.yaml").toString(), "--port", "0", "--fault", fault),
        message);
  }

  @Test
  void tellsTheFirstOperationsOfManyOnly() throws IOException {
    StringBuilder text =
        new StringBuilder("openapi: 3.1.0\ninfo: {title: M, version: '1'}\npaths:\n");
    for (int i = 10; i < 40; i++) {
      text.append(
          "  /p%1$d: {get: {operationId: op%1$d, responses: {'200': {description: ok}}}}\n"
              .formatted(i));
    }
    Path many = Files.writeString(folder.resolve("many.yaml"), text);

    assertRefused(Run.of("mock", many.toString(), "--fault", "none=503"), "op28, op29 and 10 more");
  }

  @Test
  void tellsEveryErrorOfADocumentWithItsLine() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.yaml"),
            """
            openapi: 3.1.0
            info: {title: Broken, version: '1'}
            paths:
              /a:
                get:
                  responses: {'200': {$ref: '#/components/responses/none'}}
              /b:
                get:
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: '#/components/schemas/none'}}}
            """);

    Run run = Run.of("mock", broken.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("muster: ")
        .contains("broken.yaml", "6", "responses/none", "12", "schemas/none")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "proxy | Missing required parameters: 'DOCUMENT', 'UPSTREAM'",
        "proxy @/pets.yaml | Missing required parameter: 'UPSTREAM'",
        "proxy @/pets.yaml localhost:8080 | UPSTREAM must begin with http:// or https://",
        "proxy @/pets.yaml http:// | UPSTREAM is no URL such as https://api.example/v1",
        "proxy @/pets.yaml http:///v1 | UPSTREAM must begin with http:// or https:// and name a"
            + " host",
        "proxy @/pets.yaml ftp://api.example | UPSTREAM must begin with http:// or https://",
        "proxy @/pets.yaml /v1 | UPSTREAM must begin with",
        "proxy @/pets.yaml http://a.example http://b.example | Unmatched argument",
        "proxy @/nowhere.yaml http://a.example | nowhere.yaml",
        "proxy @/pets.yaml http://a.example --timeout 0 | --timeout must be 1 second or more, not"
            + " 0",
        "proxy @/pets.yaml http://a.example --timeout soon | 'soon' is not an int",
        "proxy @/pets.yaml http://a.example --remock none | 'none' is not an int",
        "proxy @/pets.yaml http://a.example --remock 99 | --remock takes statuses from 200 to 599,"
            + " not 99",
        "proxy @/pets.yaml http://a.example --remock 501,5010 | --remock takes statuses from 200 to"
            + " 599, not 5010",
        "proxy @/pets.yaml http://a.example --validate-request=maybe | 'maybe' is not a boolean",
        "proxy @/pets.yaml http://a.example --fault nobody=503 | There is no operation nobody",
        "proxy @/pets.yaml http://a.example --port 65536 | --port must be between",
      })
  void ofAProxyIsToldInOneLine(String line, String message) {
    assertRefused(run(line), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxy @/pets.yaml http://a.example --upstream-proxy socks://user:hunter2@proxy.example",
        "proxy @/pets.yaml http://a.example --upstream-proxy http://user:hunter2@proxy.example:x",
        "proxy @/pets.yaml http://a.example --upstream-proxy user:hunter2@",
        "proxy @/pets.yaml http://a.example --upstreamProxy http://user:hunter2@[proxy",
        "proxy @/pets.yaml ftp://user:hunter2@a.example",
        "proxy @/pets.yaml http://user:hunter2@[a.example",
        "proxy @/pets.yaml http://user:hunter2@",
      })
  void neverShowsAPassword(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    words.set(1, folder.resolve("pets.yaml").toString());

    Run run = Run.of(words.toArray(String[]::new));

    assertRefused(run, "");
    assertThat(run.err()).doesNotContain("hunter2");
  }

  @Test
  void ofAPortInUseIsToldInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertRefused(
          run("mock @/pets.yaml -p " + taken.getLocalPort()), "Port " + taken.getLocalPort());
      assertRefused(
          run("proxy @/pets.yaml http://a.example -p " + taken.getLocalPort()),
          "Port " + taken.getLocalPort());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mock", "proxy"})
  void helpsWithItsFlags(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: muster " + command)
        .contains("--port", "--[no-]errors", "--[no-]dynamic", "--fault", "--[no-]watch", "--json")
        .contains("Examples:")
        .doesNotContain("\u001b");
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.err()).startsWith("muster: ").contains(message).doesNotContain("\tat ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
