package dev.muster.mock.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.proxy.RecordingServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is sent was recorded from Prism 5.16; where it is left on purpose, the test says so. */
@Timeout(30)
class CallbacksTest {
  private final RecordingServer receiver = RecordingServer.start();
  private final CountDownLatch go = new CountDownLatch(1);
  private Callbacks callbacks =
      Callbacks.builder(new Samples())
          .check((callback, answer) -> answer.status() == 404 ? List.of("no 404 here") : List.of())
          .start();

  @AfterEach
  void stop() {
    go.countDown();
    callbacks.close();
    receiver.close();
  }

  /** The callbacks of an operation, each in one line of flow style. */
  private Occasion occasion(String body, String... callbackLines) {
    String document =
        "openapi: 3.0.3\npaths:\n  /a:\n    post:\n      operationId: a\n      callbacks:\n";
    for (String line : callbackLines) {
      document += "        " + line.replace("HOST", receiver.url("").toString()) + "\n";
    }
    Contract contract = ContractLoader.parse("api", document);
    Request request =
        new Request(
            "POST",
            "/a",
            null,
            Headers.of("Content-Type", "application/json"),
            body.getBytes(UTF_8),
            "http://h");
    return Occasion.of(
        contract.operation("a").orElseThrow(),
        request,
        Map.of(),
        Answer.json(200, Json.object().put("id", "r1")));
  }

  private List<Delivery> deliver(Occasion occasion) throws Exception {
    List<CompletableFuture<Delivery>> futures = callbacks.fire(occasion);
    CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get(20, SECONDS);
    return futures.stream().map(CompletableFuture::join).toList();
  }

  private RecordingServer.Seen sent(String operation) throws Exception {
    Delivery delivery = deliver(occasion("{}", "f: {'HOST/cb': {" + operation + "}}")).get(0);
    assertThat(delivery.outcome()).isInstanceOf(Delivery.Answered.class);
    return receiver.last();
  }

  @Test
  void sendsTheFirstBodyToWhereTheCallAskedFor() throws Exception {
    String url = receiver.url("/cb").toString();
    Occasion occasion =
        occasion(
            "{\"url\": \"" + url + "\"}",
            "onDone: {'{$request.body#/url}?id={$response.body#/id}&q=v w': {post: {requestBody:"
                + " {content: {application/json: {example: {hello: 1.5, a: null}},"
                + " application/xml: {example: x}}}}}}");
    List<Delivery> deliveries = deliver(occasion);
    assertThat(deliveries)
        .containsExactly(
            new Delivery("a", "onDone", "POST", url, new Delivery.Answered(200, List.of())));
    RecordingServer.Seen seen = receiver.last();
    assertThat(seen.line()).isEqualTo("POST /cb?id=r1&q=v%20w HTTP/1.1");
    assertThat(seen.text()).isEqualTo("{\"hello\":1.5,\"a\":null}");
    assertThat(seen.header("content-type")).hasValue("application/json");
    assertThat(seen.header("accept")).hasValue("*/*");
    assertThat(seen.header(Callbacks.DEPTH)).hasValue("1");
  }

  @Test
  void sendsNoBodyWhereNoneIsDeclared() throws Exception {
    RecordingServer.Seen seen = sent("post: {}");
    assertThat(seen.body()).isEmpty();
    assertThat(seen.header("content-length")).hasValue("0");
    assertThat(seen.header("content-type")).isEmpty();
  }

  /** Prism means to send them, but loses them on the way. */
  @Test
  void sendsTheDeclaredHeaders() throws Exception {
    RecordingServer.Seen seen =
        sent(
            "parameters: [{name: X-Shared, in: header, example: s}], post: {parameters:"
                + " [{name: X-Cb, in: header, example: [a, 1]}, {name: X-Map, in: header, example:"
                + " {k: v}}, {name: X-None, in: header}, {name: Host, in: header, example: evil},"
                + " {name: Content-Type, in: header, example: text/odd}, {name: q, in: query,"
                + " example: x}], requestBody: {content: {text/plain: {example: hey}}}}");
    assertThat(seen.header("X-Shared")).hasValue("s");
    assertThat(seen.header("X-Cb")).hasValue("a,1");
    assertThat(seen.header("X-Map")).hasValue("k,v");
    assertThat(seen.header("X-None")).isEmpty();
    assertThat(seen.header("Host")).hasValue("127.0.0.1:" + receiver.port());
    assertThat(seen.header("Content-Type")).hasValue("text/plain");
    assertThat(seen.target()).isEqualTo("/cb");
  }

  /** Prism writes JSON whatever the type. */
  @Test
  void writesBodiesAsTheirTypeSays() throws Exception {
    assertThat(sent("put: {requestBody: {content: {text/plain: {example: hey}}}}").text())
        .isEqualTo("hey");
    assertThat(sent("put: {requestBody: {content: {application/json: {example: hey}}}}").text())
        .isEqualTo("\"hey\"");
    String form = "application/x-www-form-urlencoded: {example: {a: 1, b c: [x, '&']}}";
    assertThat(sent("put: {requestBody: {content: {" + form + "}}}").text())
        .isEqualTo("a=1&b+c=x%2C%26");
  }

  @Test
  void followsRedirects() throws Exception {
    receiver.on("/cb", 307, "", "Location: /there");
    RecordingServer.Seen seen =
        sent("post: {requestBody: {content: {application/json: {example: {a: 1}}}}}");
    assertThat(seen.line()).isEqualTo("POST /there HTTP/1.1");
    assertThat(seen.text()).isEqualTo("{\"a\":1}");
  }

  @Test
  void makesEveryCallOfEveryCallback() throws Exception {
    Occasion occasion =
        occasion(
            "{}",
            "f: {'HOST/1': {post: {}, get: {}}, 'HOST/2': {put: {}}}",
            "g: {'HOST/3': {patch: {}}}");
    assertThat(deliver(occasion))
        .extracting(it -> it.callback() + " " + it.method() + " " + it.url())
        .containsExactly(
            "f POST " + receiver.url("/1"),
            "f GET " + receiver.url("/1"),
            "f PUT " + receiver.url("/2"),
            "g PATCH " + receiver.url("/3"));
    assertThat(receiver.seen()).hasSize(4);
  }

  @Test
  void tellsWhatTheContractDoesNotAllowOfTheAnswer() throws Exception {
    receiver.on("/cb", 404, "gone");
    Delivery delivery = deliver(occasion("{}", "f: {'HOST/cb': {post: {}}}")).get(0);
    assertThat(delivery.outcome()).isEqualTo(new Delivery.Answered(404, List.of("no 404 here")));
  }

  @Test
  void makesNoCallThatNobodyAskedFor() throws Exception {
    Delivery delivery =
        deliver(occasion("{}", "f: {'{$request.body#/url}?x=1': {post: {}}}")).get(0);
    assertThat(delivery.outcome())
        .isEqualTo(new Delivery.Skipped("the call has no $request.body#/url"));
    assertThat(delivery.url()).isEqualTo("{$request.body#/url}?x=1");
  }

  @Test
  void tellsWhyACallFailed() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    Occasion occasion =
        occasion(
            "{\"u\": \"ftp://us:secret@h/x?secret\", \"v\": \"http://my_host/?secret\"}",
            "closed: {'http://us:secret@127.0.0.1:" + closed + "/x?secret': {post: {}}}",
            "relative: {'/x': {post: {}}}",
            "ftp: {'{$request.body#/u}': {post: {}}}",
            "host: {'{$request.body#/v}': {post: {}}}",
            "url: {'http://[x/': {post: {}}}",
            "get: {'HOST/x': {get: {requestBody: {content: {text/plain: {example: x}}}}}}",
            "bug: {'HOST/x': {post: {requestBody: {content: {text/plain: {example: explode}}}}}}");
    List<Delivery> deliveries = deliver(occasion);
    assertThat(deliveries)
        .extracting(it -> ((Delivery.Failed) it.outcome()).reason())
        .satisfiesExactly(
            it ->
                assertThat(it)
                    .isEqualTo(
                        "request to http://127.0.0.1:%1$d/x failed, reason: connect ECONNREFUSED"
                            + " 127.0.0.1:%1$d",
                        closed),
            it -> assertThat(it).isEqualTo("Only absolute URLs are supported"),
            it -> assertThat(it).isEqualTo("Only absolute URLs are supported"),
            it -> assertThat(it).contains("no host that is known as such"),
            it -> assertThat(it).startsWith("the expression gives no URL"),
            it -> assertThat(it).isEqualTo("Request with GET/HEAD method cannot have body"),
            it -> assertThat(it).isEqualTo("IllegalStateException: no such luck"));
    assertThat(deliveries.get(0).url()).isEqualTo("http://127.0.0.1:" + closed + "/x");
    assertThat(deliveries.toString().replace("us:secret@127", "")).doesNotContain("secret");
    assertThat(receiver.seen()).isEmpty();
  }

  @Test
  void waitsForNoReceiverForEver() throws Exception {
    callbacks.close();
    callbacks = Callbacks.builder(new Samples()).timeout(Duration.ofMillis(200)).start();
    receiver.on("/cb", (seen, out) -> go.await());
    Delivery delivery = deliver(occasion("{}", "f: {'HOST/cb': {post: {}}}")).get(0);
    assertThat(delivery.outcome())
        .isEqualTo(new Delivery.Failed("network timeout at: " + receiver.url("/cb")));
  }

  @Test
  void neverHoldsUpTheCallerAndLetsOnlySoManyWait() throws Exception {
    callbacks.close();
    callbacks = Callbacks.builder(new Samples()).bounds(1, 1).start();
    CountDownLatch reached = new CountDownLatch(1);
    receiver.on(
        "/cb",
        (seen, out) -> {
          reached.countDown();
          go.await();
          RecordingServer.write(out, 200, new byte[0]);
        });
    Occasion occasion = occasion("{}", "f: {'HOST/cb': {post: {}}}");
    CompletableFuture<Delivery> first = callbacks.fire(occasion).get(0);
    reached.await();
    CompletableFuture<Delivery> second = callbacks.fire(occasion).get(0);
    CompletableFuture<Delivery> third = callbacks.fire(occasion).get(0);
    assertThat(third)
        .isCompletedWithValueMatching(
            it -> it.outcome().equals(new Delivery.Failed("too many callbacks wait")));
    assertThat(first).isNotDone();
    go.countDown();
    assertThat(first.get(20, SECONDS).outcome()).isInstanceOf(Delivery.Answered.class);
    assertThat(second.get(20, SECONDS).outcome()).isInstanceOf(Delivery.Answered.class);
  }

  @Test
  void endsAllCallsWhenItIsClosed() throws Exception {
    callbacks.close();
    callbacks = Callbacks.builder(new Samples()).bounds(1, 5).start();
    CountDownLatch reached = new CountDownLatch(1);
    receiver.on(
        "/cb",
        (seen, out) -> {
          reached.countDown();
          go.await();
        });
    Occasion occasion = occasion("{}", "f: {'HOST/cb': {post: {}}}");
    CompletableFuture<Delivery> underWay = callbacks.fire(occasion).get(0);
    reached.await();
    CompletableFuture<Delivery> waiting = callbacks.fire(occasion).get(0);
    callbacks.close();
    assertThat(underWay.get(20, SECONDS).outcome()).isInstanceOf(Delivery.Failed.class);
    assertThat(waiting.get(20, SECONDS).outcome())
        .isEqualTo(new Delivery.Failed("the server is stopping"));
    assertThat(callbacks.fire(occasion).get(0).get(20, SECONDS).outcome())
        .isEqualTo(new Delivery.Failed("the server is stopping"));
  }

  @Test
  void comesToAnEndWhereAnApiCallsBackItself() throws Exception {
    Occasion occasion = occasion("{}", "f: {'HOST/a': {post: {}}}");
    receiver.on(
        "/a",
        (seen, out) -> {
          Request again =
              occasion
                  .request()
                  .withHeaders(
                      Headers.of(Callbacks.DEPTH, seen.header(Callbacks.DEPTH).orElse("")));
          callbacks.fire(
              new Occasion("a", occasion.callbacks(), again, Map.of(), occasion.answer()));
          RecordingServer.write(out, 200, new byte[0]);
        });
    callbacks.fire(occasion);
    Delivery last =
        callbacks.log().next(it -> it.outcome() instanceof Delivery.Failed).get(20, SECONDS);
    assertThat(last.outcome())
        .isEqualTo(new Delivery.Failed("it would be callback number 6 in a row"));
    assertThat(receiver.seen()).hasSize(5);
  }

  @Test
  void logsDeliveriesForThoseWhoAskBeforeAndAfter() throws Exception {
    CompletableFuture<Delivery> before = callbacks.log().next(it -> it.callback().equals("onDone"));
    CompletableFuture<Delivery> never = callbacks.log().next(it -> it.callback().equals("other"));
    List<Delivery> delivered = deliver(occasion("{}", "onDone: {'HOST/cb': {post: {}}}"));
    assertThat(before.get(20, SECONDS)).isEqualTo(delivered.get(0));
    assertThat(callbacks.log().next(it -> true)).isCompletedWithValue(delivered.get(0));
    assertThat(callbacks.log().deliveries()).isEqualTo(delivered);
    assertThat(never).isNotDone();
  }

  @Test
  void forgetsTheOldest() throws IOException {
    CallbackLog log = new CallbackLog(2);
    for (String name : List.of("a", "b", "c")) {
      log.add(new Delivery("o", name, "POST", "u", new Delivery.Skipped("")));
    }
    assertThat(log.deliveries()).extracting(Delivery::callback).containsExactly("b", "c");
  }
}
