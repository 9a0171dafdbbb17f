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

  /** The deliveries once there are as many; the log has them a moment after the receiver. */
  private List<Delivery> deliveries(int count) {
    while (server.callbacks().size() < count) {
      Thread.yield();
    }
    return server.callbacks();
  }

  @Test
  void areMadeAfterTheAnswer() throws InterruptedException {
    assertThat(http.post("/orders", order("/hook?key=secret")).status()).isEqualTo(201);

    RecordingServer.Seen call = calls.poll(60, TimeUnit.SECONDS);
    assertThat(call.line()).startsWith("POST /hook?key=secret ");
    assertThat(call.text()).isEqualTo("{\"state\":\"shipped\"}");
    assertThat(call.header("Content-Type").orElse("")).isEqualTo("application/json");
    assertThat(call.header(Callbacks.DEPTH)).contains("1");
    assertThat(deliveries(1))
        .containsExactly(
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

    Delivery delivery = deliveries(1).get(0);
    assertThat(delivery.outcome())
        .isInstanceOfSatisfying(
            Answered.class,
            answered -> {
              assertThat(answered.status()).isEqualTo(200);
              assertThat(answered.violations())
                  .containsExactly(
                      "Unable to match the returned status code with those defined in the document: 204");
            });
  }

  @Test
  void areSkippedWhereTheCallNamesNoReceiver() {
    http.post("/orders", "{}");

    assertThat(deliveries(1).get(0).outcome()).isInstanceOf(Skipped.class);
  }

  @Test
  void failWithoutTheCallFailing() {
    RecordingServer gone = RecordingServer.start();
    gone.close();
    String body = Json.text(Json.object().put("hook", gone.url("/hook").toString()));

    assertThat(http.post("/orders", body).status()).isEqualTo(201);
    assertThat(deliveries(1).get(0).outcome()).isInstanceOf(Failed.class);
    assertThat(http.post("/orders", "{\"hook\": \"ftp://x\"}").status()).isEqualTo(201);
    assertThat(deliveries(2).get(1).outcome()).isInstanceOf(Failed.class);
  }

  @Test
  void areKeptInTheirOrderAlsoWhenTheDocumentChanges() throws InterruptedException {
    http.post("/orders", order("/hook"));
    deliveries(1);
    server.replace("api", ContractLoader.parse("api", API.replace("shipped:", "sent:")));
    http.post("/orders", order("/hook"));

    assertThat(deliveries(2)).extracting(Delivery::callback).containsExactly("shipped", "sent");
    assertThat(calls.poll(60, TimeUnit.SECONDS)).isNotNull();
    assertThat(calls.poll(60, TimeUnit.SECONDS)).isNotNull();
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

    assertThat(deliveries(1)).hasSize(1);
    assertThat(calls).hasSizeLessThanOrEqualTo(1);
  }
}
