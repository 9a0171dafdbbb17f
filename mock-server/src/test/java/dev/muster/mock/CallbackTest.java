package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.callback.Callbacks;
import dev.muster.mock.callback.Delivery;
import dev.muster.mock.callback.Delivery.Answered;
import dev.muster.mock.callback.Delivery.Failed;
import dev.muster.mock.callback.Delivery.Skipped;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.json.Json;
import dev.muster.mock.proxy.RecordingServer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callbacks that a server makes after an answered call. */
@Timeout(60)
class CallbackTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Orders, version: '1'}
      paths:
        /orders:
          post:
            operationId: order
            parameters: [{name: limit, in: query, schema: {type: integer}}]
            requestBody:
              content:
                application/json:
                  schema:
                    type: object
                    properties: {hook: {type: string}, id: {type: string}}
            responses: {'201': {description: made}}
            callbacks:
              shipped:
                '{$request.body#/hook}':
                  post:
                    parameters: [{name: X-Kind, in: header, required: true, schema: {type: string}, example: parcel}]
                    requestBody:
                      content:
                        application/json: {example: {state: shipped}}
                    responses: {'204': {description: thanks}}
        /quiet:
          post: {operationId: quiet, responses: {'201': {description: made}}}
      """;

  private final BlockingQueue<RecordingServer.Seen> calls = new LinkedBlockingQueue<>();
  private final RecordingServer receiver =
      RecordingServer.start()
          .on(
              "/hook",
              (seen, out) -> {
                RecordingServer.write(out, 204, new byte[0]);
                calls.add(seen);
              });
  private final MockServer server = Servers.prism(API);
  private final Http http = new Http(server.origin());

  @AfterEach
  void stop() {
    server.close();
    receiver.close();
  }

  private String order(String path) {
    return Json.text(Json.object().put("hook", receiver.url(path).toString()));
  }

  /** The first delivery of that kind; the log has it a moment after the receiver. */
  private Delivery delivery(Predicate<Delivery> wanted) {
    return server.callback(wanted).orTimeout(60, TimeUnit.SECONDS).join();
  }

  private Delivery delivery() {
    return delivery(any -> true);
  }

  @Test
  void areMadeAfterTheAnswer() throws InterruptedException {
    assertThat(http.post("/orders", order("/hook?key=secret")).status()).isEqualTo(201);

    RecordingServer.Seen call = calls.poll(60, TimeUnit.SECONDS);
    assertThat(call.line()).startsWith("POST /hook?key=secret ");
    assertThat(call.text()).isEqualTo("{\"state\":\"shipped\"}");
    assertThat(call.header("Content-Type").orElse("")).isEqualTo("application/json");
    assertThat(call.header(Callbacks.DEPTH)).contains("1");
    assertThat(delivery())
        .isEqualTo(
            new Delivery(
                "order",
                "shipped",
                "POST",
                receiver.url("/hook").toString(),
                new Answered(204, List.of())));
  }

  @Test
  void tellWhatTheReceiverAnsweredAmiss() {
    http.post("/orders", order("/other"));

    assertThat(delivery().outcome())
        .isInstanceOfSatisfying(
            Answered.class,
            answered -> {
              assertThat(answered.status()).isEqualTo(200);
              assertThat(answered.violations())
                  .containsExactly(
                      "Unable to match the returned status code with those defined in the document:"
                          + " 204");
            });
  }

  @Test
  void areSkippedWhereTheCallNamesNoReceiver() {
    http.post("/orders", "{}");

    assertThat(delivery().outcome()).isInstanceOf(Skipped.class);
  }

  @Test
  void failWithoutTheCallFailing() {
    RecordingServer gone = RecordingServer.start();
    gone.close();
    String body = Json.text(Json.object().put("hook", gone.url("/hook").toString()));

    assertThat(http.post("/orders", body).status()).isEqualTo(201);
    assertThat(delivery().outcome()).isInstanceOf(Failed.class);
    assertThat(http.post("/orders", "{\"hook\": \"ftp://x\"}").status()).isEqualTo(201);
    assertThat(delivery(one -> !one.url().startsWith("http")).outcome()).isInstanceOf(Failed.class);
  }

  @Test
  void areListedInTheirOrderOverAllDocumentsAndTheirVersions() {
    try (MockServer two =
        MockServer.builder()
            .mount("/a", ContractLoader.parse("a", API.replace("shipped:", "first:")))
            .mount("/b", ContractLoader.parse("b", API.replace("shipped:", "second:")))
            .start()) {
      Http both = new Http(two.origin());
      both.post("/a/orders", order("/hook?1"));
      two.callback(one -> one.callback().equals("first")).join();
      both.post("/b/orders", order("/hook?2"));
      two.callback(one -> one.callback().equals("second")).join();
      two.replace("a", ContractLoader.parse("a", API.replace("shipped:", "third:")));
      both.post("/a/orders", order("/hook?3"));
      two.callback(one -> one.callback().equals("third")).join();
      both.post("/b/orders", order("/other"));
      two.callback(one -> one.url().endsWith("/other")).join();

      assertThat(two.callbacks())
          .extracting(Delivery::callback)
          .containsExactly("first", "second", "third", "second");
    }
  }

  @Test
  void areNoneWhereTheDocumentHasNone() {
    assertThat(http.send("POST", "/quiet", new byte[0]).status()).isEqualTo(201);
    assertThat(server.callbacks()).isEmpty();
  }

  @Test
  void areNotMadeForRefusedCallsWithoutADeclaredAnswer() {
    assertThat(http.post("/orders?limit=x", order("/hook")).status()).isEqualTo(422);
    assertThat(http.post("/orders", order("/hook")).status()).isEqualTo(201);

    delivery();
    assertThat(server.callbacks()).hasSize(1);
  }
}
