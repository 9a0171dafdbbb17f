package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.Matchers.regexp;
import static dev.muster.contract.pact.Http.answer;
import static dev.muster.contract.pact.Http.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import dev.muster.core.AuthenticationException;
import dev.muster.core.ConflictException;
import dev.muster.core.NotFoundException;
import dev.muster.muxiserver.Bundle;
import dev.muster.muxiserver.DeployOutcome;
import dev.muster.muxiserver.MuxiServer;
import dev.muster.muxiserver.model.Deployment;
import dev.muster.muxiserver.model.Formation;
import dev.muster.muxiserver.model.FormationDetail;
import dev.muster.muxiserver.model.FormationStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kotlin.jvm.functions.Function1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the client asks of a MUXI server, and what it makes of the answers. */
final class MuxiServerConsumerTest {
  private static final String KEY = "MUXI_0123456789abcdef";
  private static final String SECRET = "sk_" + "00112233445566778899aabbccddeeff".repeat(2);
  private static final String ID = "my-team";
  private static final byte[] ARCHIVE = archive();
  private static final String TIME = "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$";
  private static final String PROGRESS =
      """
      event: progress
      data: {"stage":"extracting","message":"Unpacking the bundle"}

      event: progress
      data: {"stage":"spawning","message":"Starting the formation"}

      event: complete
      data: {"formation_id":"my-team","port":8000,"status":"running","pid":4711}

      """;

  private static final Keyed SIGNED =
      new Keyed(
          "Authorization",
          "^MUXI-HMAC key=\\S+, timestamp=\\d+, signature=[A-Za-z0-9+/]+=*$",
          "MUXI-HMAC key=" + KEY + ", timestamp=1700000000, signature=AAAA");

  @RegisterExtension
  static final PactBook<MuxiServer> BOOK =
      new PactBook<>("muxi-server", () -> MuxiServer.builder().key(KEY, SECRET));

  @Test
  void deploysAFormation() {
    BOOK.play(
        "a deployment",
        "deployFormation",
        it ->
            it.state("no formation", Map.of("id", ID))
                .withRequest(deployment())
                .willRespondWith(
                    answer(
                        201,
                        data(
                            data ->
                                data.stringValue("formation_id", ID)
                                    .integerType("port", 8000)
                                    .stringValue("status", "running")
                                    .integerType("pid", 4711)))),
        muxi -> {
          Deployment deployment = muxi.deploy(ID, "1.0.0", Bundle.of(ARCHIVE));
          assertThat(deployment.formationId()).isEqualTo(ID);
          assertThat(deployment.status()).isEqualTo(FormationStatus.RUNNING);
          assertThat(deployment.port()).isEqualTo(8000);
        });
  }

  @Test
  void followsADeployment() {
    BOOK.play(
        "a deployment whose progress is followed",
        "deployFormation",
        it ->
            it.state("no formation", Map.of("id", ID))
                .withRequest(
                    request ->
                        deployment()
                            .invoke(request)
                            .header("Accept", regexp("^text/event-stream$", "text/event-stream")))
                .willRespondWith(
                    answer(
                        200,
                        RawBody.events(
                            "^(event: progress\\ndata: \\{[^\\n]+\\}\\n\\n)+"
                                + "event: complete\\ndata: \\{[^\\n]+\\}\\n\\n$",
                            PROGRESS))),
        muxi -> {
          List<String> events = new ArrayList<>();
          DeployOutcome outcome =
              muxi.deployStream(
                  ID, "1.0.0", Bundle.of(ARCHIVE), event -> events.add(event.event()));
          assertThat(events).containsExactly("progress", "progress", "complete");
          assertThat(outcome)
              .isInstanceOfSatisfying(
                  DeployOutcome.Completed.class,
                  done -> assertThat(done.formation().port()).isEqualTo(8000));
        });
  }

  @Test
  void tellsThatTheIdIsTaken() {
    BOOK.play(
        "a deployment under an id that is taken",
        "deployFormation",
        it ->
            it.state("a formation", Map.of("id", ID, "status", "running"))
                .withRequest(deployment())
                .willRespondWith(refusal(409, "Formation 'my-team' already exists")),
        muxi ->
            assertThatThrownBy(() -> muxi.deploy(ID, "1.0.0", Bundle.of(ARCHIVE)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("already exists"));
  }

  @Test
  void listsTheFormations() {
    BOOK.play(
        "the list of formations",
        "listFormations",
        it ->
            it.state("a formation", Map.of("id", ID, "status", "running"))
                .withRequest(SIGNED.get("/rpc/formations"))
                .willRespondWith(
                    answer(
                        200,
                        data(
                            data ->
                                data.minArrayLike(
                                        "formations", 1, MuxiServerConsumerTest::runningFormation)
                                    .integerType("total", 1)))),
        muxi -> {
          assertThat(muxi.list()).extracting(Formation::id).containsExactly(ID);
        });
  }

  @Test
  void readsAFormation() {
    BOOK.play(
        "a formation that runs",
        "getFormation",
        it ->
            it.state("a formation", Map.of("id", ID, "status", "running"))
                .withRequest(SIGNED.get("/rpc/formations/my-team"))
                .willRespondWith(
                    answer(
                        200,
                        data(
                            data -> {
                              runningFormation(data);
                              data.stringMatcher("created_at", TIME, "2026-01-30T12:00:00Z");
                            }))),
        muxi -> {
          FormationDetail formation = muxi.get(ID);
          assertThat(formation.status()).isEqualTo(FormationStatus.RUNNING);
          assertThat(formation.version().current()).isEqualTo("1.0.0");
          assertThat(formation.createdAt()).isEqualTo("2026-01-30T12:00:00Z");
        });
  }

  @Test
  void stopsAFormation() {
    BOOK.play(
        "stopping a formation that runs",
        "stopFormation",
        it ->
            it.state("a formation", Map.of("id", ID, "status", "running"))
                .withRequest(SIGNED.request("POST", "/rpc/formations/my-team/stop"))
                .willRespondWith(
                    answer(
                        200,
                        data(data -> data.stringValue("id", ID).stringValue("status", "stopped")))),
        muxi -> assertThat(muxi.stop(ID).status()).isEqualTo(FormationStatus.STOPPED));
  }

  @Test
  void tellsThatThereIsNoSuchFormation() {
    BOOK.play(
        "a formation that does not exist",
        "getFormation",
        it ->
            it.state("no formation", Map.of("id", ID))
                .withRequest(SIGNED.get("/rpc/formations/my-team"))
                .willRespondWith(refusal(404, "Formation not found")),
        muxi ->
            assertThatThrownBy(() -> muxi.get(ID))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Formation not found"));
  }

  @Test
  void tellsThatTheSignatureIsWrong() {
    BOOK.play(
        "a request signed with another secret",
        "listFormations",
        it ->
            it.state("the secret of the client is another")
                .withRequest(SIGNED.get("/rpc/formations"))
                .willRespondWith(refusal(401, "Invalid signature")),
        muxi ->
            assertThatThrownBy(muxi::list)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Invalid signature"));
  }

  private static Function1<HttpRequestBuilder, HttpRequestBuilder> deployment() {
    return request ->
        SIGNED
            .in(request.method("POST").path("/rpc/formations").body(RawBody.gzip(ARCHIVE)))
            .header("X-Formation-ID", ID)
            .header("X-Formation-Version", "1.0.0");
  }

  private static Function1<HttpResponseBuilder, HttpResponseBuilder> refusal(
      int status, String message) {
    return answer(status, body -> body.stringType("message", message).integerType("code", status));
  }

  private static void runningFormation(LambdaDslObject formation) {
    formation
        .stringValue("id", ID)
        .integerType("port", 8000)
        .stringValue("status", "running")
        .integerType("restart_count", 0)
        .object("version", version -> version.stringType("current", "1.0.0"));
  }

  private static byte[] archive() {
    try (InputStream in = MuxiServerConsumerTest.class.getResourceAsStream("formation.tar.gz")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
