package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.fault.Fault;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several documents in one server, and documents that change while it runs. */
class MountsTest {
  private static Contract saying(String name, String word) {
    return ContractLoader.parse(
        name,
        """
        openapi: 3.1.0
        info: {title: %1$s, version: '1'}
        servers: [{url: 'https://api.example/v1'}]
        paths:
          /word:
            get:
              operationId: %1$sWord
              responses: {'200': {description: ok, content: {application/json: {example: %2$s}}}}
          /%1$s:
            get:
              operationId: %1$sOwn
              responses: {'200': {description: ok, content: {application/json: {example: %2$s}}}}
        """
            .formatted(name, word));
  }

  private static MockServer hosts(Manner manner) {
    return MockServer.builder()
        .mount(new Mount("", saying("rest", "rest"), ""), manner)
        .mount(new Mount("", saying("pets", "pets"), "pets.local"), manner)
        .mount(new Mount("/inner", saying("inner", "inner"), "pets.local"), manner)
        .mount(new Mount("", saying("six", "six"), "[::1]"), manner)
        .start();
  }

  @ParameterizedTest
  @CsvSource({
    "pets.local, /word, pets",
    "pets.local:80, /word, pets",
    "PETS.Local:4010, /word, pets",
    "pets.local, /pets, pets",
    "pets.local, /inner/word, inner",
    "pets.local, /rest, rest",
    "pets.localhost, /word, rest",
    "other.local, /word, rest",
    "127.0.0.1, /word, rest",
    "[::1]:4010, /word, six",
    "[::1], /word, six",
  })
  void areChosenByTheHost(String host, String path, String word) throws IOException {
    try (MockServer server = hosts(MockSettings.defaults())) {
      assertThat(get(server, host, path)).startsWith("HTTP/1.1 200").endsWith("\"" + word + "\"");
    }
    try (MockServer server = hosts(Play.plain())) {
      assertThat(get(server, host, "/inner/word".equals(path) ? "/inner/v1/word" : "/v1" + path))
          .startsWith("HTTP/1.1 200")
          .endsWith("\"" + word + "\"");
    }
  }

  @Test
  void areNotThereForOtherHosts() throws IOException {
    try (MockServer server =
        MockServer.builder()
            .mount(new Mount("", saying("pets", "pets"), "pets.local"), MockSettings.defaults())
            .start()) {
      assertThat(get(server, "pets.local", "/word")).startsWith("HTTP/1.1 200");
      assertThat(get(server, "dogs.local", "/word"))
          .startsWith("HTTP/1.1 404")
          .contains("NO_PATH_MATCHED_ERROR");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/a/word, one",
    "/a/b/word, two",
    "/word, rest",
    "/a/one, one",
    "/ab/word, ''",
    "/a/b, ''",
    "/b/word, ''"
  })
  void areChosenByThePath(String path, String word) {
    try (MockServer server =
        MockServer.builder()
            .mount("/a", saying("one", "one"))
            .mount("/a/b", saying("two", "two"))
            .mount("", saying("rest", "rest"))
            .start()) {
      Http.Reply reply = new Http(server.origin()).get(path);
      assertThat(reply.status()).isEqualTo(word.isEmpty() ? 404 : 200);
      if (!word.isEmpty()) {
        assertThat(reply.json().asString()).isEqualTo(word);
      }
      assertThat(server.baseUrl("two")).hasToString(server.origin() + "/a/b");
    }
  }

  @Test
  void mixMannersInOneServer() {
    try (MockServer server =
        MockServer.builder()
            .mount(new Mount("/spec", saying("spec", "spec")), Play.plain())
            .mount("/prism", saying("prism", "prism"))
            .start()) {
      assertThat(new Http(server.baseUrl("spec")).get("/word").json().asString()).isEqualTo("spec");
      assertThat(new Http(server.baseUrl("prism")).get("/word").json().asString())
          .isEqualTo("prism");
      assertThat(new Http(server.origin()).get("/spec/word").status())
          .as("the base path belongs to it")
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pets", "/pets/", "/"})
  void refuseAPathThatIsNone(String path) {
    Contract contract = saying("pets", "pets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mount(path, contract))
        .withMessageContaining("unlike " + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pets.local:80", "[::1]:80", "http://pets.local", "pets.local/a", "a b"})
  void refuseAHostThatIsNone(String host) {
    Contract contract = saying("pets", "pets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mount("", contract, host))
        .withMessageContaining("without a port, unlike " + host);
  }

  @Test
  void takeHostsInAnyCase() {
    assertThat(new Mount("", saying("pets", "pets"), "Pets.LOCAL").host()).isEqualTo("pets.local");
    assertThat(new Mount("", saying("pets", "pets"), "[::1]").host()).isEqualTo("[::1]");
  }

  @Test
  void refuseTheNameOfAnotherDocument() {
    try (MockServer server =
        MockServer.builder().mount("/a", saying("a", "a")).mount("/b", saying("b", "b")).start()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server.replace("a", saying("b", "other")))
          .withMessage("There is a contract b already");
      assertThat(new Http(server.baseUrl("a")).get("/word").text()).isEqualTo("\"a\"");
    }
  }

  @Test
  void areReplacedWhileRequestsRun() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(3);
    try (MockServer server = MockServer.builder().mount("/m", saying("api", "old")).start()) {
      Http http = new Http(server.baseUrl("api"));
      AtomicBoolean stop = new AtomicBoolean();
      CountDownLatch running = new CountDownLatch(3);
      Callable<List<String>> client =
          () -> {
            List<String> seen = new CopyOnWriteArrayList<>();
            while (!stop.get()) {
              Http.Reply reply = http.get("/word");
              seen.add(reply.status() + " " + reply.text());
              running.countDown();
            }
            return seen;
          };
      List<Future<List<String>>> all =
          List.of(clients.submit(client), clients.submit(client), clients.submit(client));
      assertThat(running.await(60, TimeUnit.SECONDS)).isTrue();
      for (int i = 0; i < 20; i++) {
        server.replace("api", saying("api", i % 2 == 0 ? "new" : "old"));
      }
      server.replace("api", saying("api", "last"));
      assertThat(http.get("/word").text()).isEqualTo("\"last\"");
      stop.set(true);
      for (Future<List<String>> one : all) {
        assertThat(one.get(60, TimeUnit.SECONDS))
            .isSubsetOf("200 \"old\"", "200 \"new\"", "200 \"last\"");
      }
      assertThat(server.baseUrl("api").toString()).endsWith("/m");
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void keepTheirPlaceTheirHostAndTheirManner() throws IOException {
    Contract other = saying("renamed", "changed");
    try (MockServer server = hosts(Play.plain())) {
      server.replace("inner", other);
      assertThat(get(server, "pets.local", "/inner/v1/word")).endsWith("\"changed\"");
      assertThat(get(server, "pets.local", "/v1/word")).endsWith("\"pets\"");
      assertThat(server.baseUrl("renamed").toString())
          .as("the contract's own name counts")
          .endsWith("/inner/v1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server.replace("inner", other))
          .withMessageContaining(
              "There is no contract inner here, only [rest, pets, renamed, six]");
    }
  }

  @Test
  void keepTheFaultsOfAReplacedDocument() {
    try (MockServer server =
        MockServer.builder()
            .mount("", saying("api", "old"))
            .fault("apiWord", Fault.status(503))
            .start()) {
      server.replace("api", saying("api", "new"));
      assertThat(new Http(server.origin()).get("/word").status()).isEqualTo(503);
      assertThat(new Http(server.origin()).get("/api").text()).isEqualTo("\"new\"");
    }
  }

  @Test
  void tellTheListenersOfEachRequest() {
    record Told(String path, int status) {}
    List<Told> told = new CopyOnWriteArrayList<>();
    List<String> second = new CopyOnWriteArrayList<>();
    try (MockServer server =
        MockServer.builder()
            .mount("/m", saying("api", "word"))
            .listener(
                (Request request, Answer answer) ->
                    told.add(new Told(request.path(), answer.status())))
            .listener((request, answer) -> second.add(request.method()))
            .start()) {
      Http http = new Http(server.origin());
      http.get("/m/word?key=1");
      http.get("/nowhere");
      http.get("/__admin/mappings");
    }
    assertThat(told).containsExactly(new Told("/m/word", 200), new Told("/nowhere", 404));
    assertThat(second).containsExactly("GET", "GET");
  }

  private static String get(MockServer server, String host, String path) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
