package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.SchemaProbe;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/** Whatever the sandbox answers is an answer that the contract allows. */
class SandboxConformanceTest {
  private static final SandboxClock CLOCK =
      SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private static Sandbox sandbox;
  private static Contract muapi;
  private static Contract muxi;
  private static SchemaProbe muapiSchemas;
  private static SchemaProbe muxiSchemas;
  private static HttpDesk desk;
  private static MuxiDesk server;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder()
            .provider("muapi")
            .provider("muxi-server")
            .seed(42)
            .clock(CLOCK)
            .build()
            .start();
    muapi = sandbox.provider("muapi").contract();
    muxi = sandbox.provider("muxi-server").contract();
    muapiSchemas = new SchemaProbe(muapi);
    muxiSchemas = new SchemaProbe(muxi);
    desk = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any-key");
    server = MuxiDesk.below(sandbox);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  @Test
  void runsEveryModelOfTheCatalogue() {
    List<String> ids = new ArrayList<>();
    int models = 0;
    sandbox.provider("muapi").setBalance(new BigDecimal("1000"));
    for (Operation operation : muapi.operations()) {
      if (!operation.extension("x-model").isMissingNode()) {
        Reply reply = desk.post(operation.pathTemplate(), body(operation));
        fits(muapiSchemas, operation, reply, 200);
        ids.add(reply.json().path("request_id").asString());
        models++;
      }
    }
    assertThat(models).isGreaterThan(200);
    CLOCK.step(Duration.ofMinutes(2));
    for (String id : ids) {
      Reply reply = desk.get("/predictions/" + id + "/result");
      fits(muapiSchemas, operation(muapi, "getPredictionResult"), reply, 200);
      assertThat(reply.json().path("status").asString()).isEqualTo("completed");
      assertThat(reply.json().path("outputs").isEmpty()).isFalse();
    }
  }

  @Test
  void tellsEveryStateAsTheContractDoes() {
    Operation poll = operation(muapi, "getPredictionResult");
    for (String name : List.of("newer-answers", "failed-as-400")) {
      for (boolean on : new boolean[] {false, true}) {
        sandbox.provider("muapi").turn(name, on);
        for (String status :
            List.of("queued", "pending", "processing", "completed", "failed", "cancelled")) {
          sandbox.provider("muapi").createJob("submit", "job-" + status, status);
          Reply reply = desk.get("/predictions/job-" + status + "/result");
          fits(muapiSchemas, poll, reply, reply.status());
          assertThat(reply.json().findValue("status").asString()).isEqualTo(status);
        }
      }
    }
    fits(muapiSchemas, poll, desk.get("/predictions/nope/result"), 404);
  }

  @Test
  void keepsAccountAndKeysToTheContract() {
    Reply created = desk.post("/keys", "{\"name\":\"a\",\"is_test\":true}");
    fits(muapiSchemas, operation(muapi, "createKey"), created, 200);
    fits(muapiSchemas, operation(muapi, "listKeys"), desk.get("/keys"), 200);
    fits(muapiSchemas, operation(muapi, "getBalance"), desk.get("/account/balance"), 200);
    fits(
        muapiSchemas,
        operation(muapi, "topUp"),
        desk.post("/account/topup", "{\"amount\":20}"),
        200);
    fits(muapiSchemas, operation(muapi, "listModels"), desk.get("/models"), 200);
    fits(
        muapiSchemas,
        operation(muapi, "estimateCost"),
        desk.post("/models/flux-dev/estimate-cost", "{}"),
        200);
    fits(
        muapiSchemas,
        operation(muapi, "deleteKey"),
        desk.send("DELETE", "/keys/99", new byte[0]),
        404);
    fits(muapiSchemas, operation(muapi, "submit"), desk.post("/any/model", "[]"), 422);
  }

  @Test
  void keepsFormationsToTheContract() {
    byte[] one = MuxiDesk.bundle("one");
    check("deployFormation", server.deploy("my-team", "1.0.0", one), 201);
    check("deployFormation", server.deploy("my-team", "1.0.0", one), 409);
    check("deployFormation", server.deploy("NO", "1.0.0", one), 400);
    check("listFormations", server.get("/rpc/formations"), 200);
    check("getFormation", server.get("/rpc/formations/my-team"), 200);
    check("updateFormation", server.update("my-team", "1.1.0", MuxiDesk.bundle("two")), 200);
    check("rollbackFormation", server.post("/rpc/formations/my-team/rollback"), 200);
    check("stopFormation", server.post("/rpc/formations/my-team/stop"), 200);
    check("getFormation", server.get("/rpc/formations/my-team"), 200);
    check("listFormations", server.get("/rpc/formations"), 200);
    check("startFormation", server.post("/rpc/formations/my-team/start"), 200);
    check("restartFormation", server.post("/rpc/formations/my-team/restart"), 200);
    check("cancelFormationUpdate", server.post("/rpc/formations/my-team/cancel-update"), 400);
    check("getFormationLogs", server.get("/rpc/formations/my-team/logs"), 200);
    check("getServerStatus", server.get("/rpc/server/status"), 200);
    check("deleteFormation", server.delete("/rpc/formations/my-team"), 200);
    check("getFormation", server.get("/rpc/formations/my-team"), 404);
  }

  @Test
  void keepsEventsToTheContract() {
    Operation deploy = operation(muxi, "deployFormation");
    try (EventReader events =
        server.stream(
            "POST",
            "/rpc/formations",
            MuxiDesk.bundle("one"),
            "Content-Type",
            "application/gzip",
            "X-Formation-ID",
            "my-team")) {
      CLOCK.step(Duration.ofMinutes(1));
      var kinds =
          deploy
              .response(200)
              .orElseThrow()
              .content()
              .get("text/event-stream")
              .place()
              .child("x-event");
      for (EventReader.Event event : events.all()) {
        assertThat(kinds.json().has(event.name())).as(event.name()).isTrue();
        assertThat(muxiSchemas.violations(kinds.child(event.name()).child("schema"), event.data()))
            .isEmpty();
      }
    }
  }

  private static void check(String id, Reply reply, int status) {
    fits(muxiSchemas, operation(muxi, id), reply, status);
  }

  private static void fits(SchemaProbe schemas, Operation operation, Reply reply, int status) {
    assertThat(reply.status()).as(operation.id() + " " + reply.text()).isEqualTo(status);
    Response response = operation.response(status).orElseThrow();
    MediaType type = response.content().get("application/json");
    assertThat(ContentType.of(reply.header("Content-Type")).isJson()).isTrue();
    assertThat(schemas.violations(type.schema().orElseThrow(), reply.json()))
        .as(operation.id() + " " + reply.text())
        .isEmpty();
    response
        .headers()
        .forEach(
            (name, header) -> {
              String value = reply.header(name);
              if (!value.isEmpty()) {
                assertThat(
                        schemas.violations(
                            header.schema().orElseThrow(), StringNode.valueOf(value)))
                    .as(name + ": " + value)
                    .isEmpty();
              }
            });
  }

  /** What the contract shows as an example. */
  private static String body(Operation operation) {
    return operation
        .requestBody()
        .orElseThrow()
        .content()
        .get("application/json")
        .examples()
        .get("")
        .value()
        .toString();
  }

  private static Operation operation(Contract contract, String id) {
    return contract.operation(id).orElseThrow();
  }
}
