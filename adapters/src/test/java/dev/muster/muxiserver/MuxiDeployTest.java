package dev.muster.muxiserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.core.ConfigurationException;
import dev.muster.core.ConflictException;
import dev.muster.core.ProtocolException;
import dev.muster.core.RetryPolicy;
import dev.muster.core.TransportException;
import dev.muster.muxiserver.model.FormationEvent;
import dev.muster.muxiserver.model.FormationStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deploys, from the bundle to the outcome. */
class MuxiDeployTest extends MuxiServerBench {
  @Test
  void deploysABundleFromDisk(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("my-team.tar.gz"), gzip());
    answer(201, DEPLOYED);
    assertThat(muxi.deploy("my-team", "1.2.0", Bundle.of(file)).port()).isEqualTo(8000);
    RecordedRequest request = signed("POST /rpc/formations");
    assertThat(request.getHeaders().get("Authorization"))
        .endsWith("signature=w4G3XjJHfzEMB2PAK3cYZr1Vq+qCCMRTaTI0Yx6zmBg=");
    assertThat(request.getHeaders().get("X-Formation-ID")).isEqualTo("my-team");
    assertThat(request.getHeaders().get("X-Formation-Version")).isEqualTo("1.2.0");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/gzip");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().values("Content-Encoding")).isEmpty();
    assertThat(request.getBody()).isEqualTo(ByteString.of(gzip()));
  }

  @Test
  void refusesBundlesThatAreNone(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("a.tar.gz"), "not gzip");
    Path empty = Files.createFile(folder.resolve("empty.tar.gz"));
    for (Path path : List.of(text, empty, folder, folder.resolve("missing"))) {
      assertThatThrownBy(() -> Bundle.of(path))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining(path.getFileName().toString());
    }
    assertThatThrownBy(() -> Bundle.of(new byte[] {0x1f})).hasMessageContaining("tar -czf");
  }

  @Test
  void tellsThatAnIdIsTakenAndDoesNotTryAgain() {
    answer(
        409,
        "{\"success\":false,\"error\":\"ValidationError\",\"message\":\"Formation 'my-team' already exists\",\"code\":409}");
    ConflictException e =
        catchThrowableOfType(
            ConflictException.class, () -> muxi.deploy("my-team", null, Bundle.of(gzip())));
    assertThat(e)
        .hasMessageContaining(
            "deployFormation: 409 Formation 'my-team' already exists; code: ValidationError");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotDeployTwiceWhenTheAnswerIsLost() {
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    assertThatThrownBy(() -> muxi.deploy("my-team", null, Bundle.of(gzip())))
        .isInstanceOfSatisfying(
            TransportException.class, e -> assertThat(e.mayHaveBeenSent()).isTrue());
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void deploysAgainWhatWasRefused() throws Exception {
    answer(503, "{}");
    answer(201, DEPLOYED);
    try (MuxiServer quick =
        MuxiServer.builder()
            .baseUrl(server.url("/").toString())
            .key(KEY_ID, SECRET)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .retry(RetryPolicy.DEFAULT.withDelays(Duration.ZERO, Duration.ZERO))
            .build()) {
      quick.deploy("my-team", null, Bundle.of(gzip()));
    }
    signed("POST /rpc/formations");
    assertThat(signed("POST /rpc/formations").getBody()).isEqualTo(ByteString.of(gzip()));
  }

  @Test
  void tellsTheProgressOfADeploy() throws Exception {
    stream(
        PROGRESS + ": still there\n\n" + "event: later\ndata: {\"x\":1}\n\n" + COMPLETE + PROGRESS);
    List<FormationEvent> seen = new ArrayList<>();
    DeployOutcome outcome = muxi.deployStream("my-team", null, Bundle.of(gzip()), seen::add);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            DeployOutcome.Completed.class,
            done -> assertThat(done.formation().status()).isEqualTo(FormationStatus.RUNNING));
    assertThat(seen)
        .extracting(Object::getClass)
        .containsExactly(
            FormationEvent.Progress.class,
            FormationEvent.Unknown.class,
            FormationEvent.Complete.class);
    assertThat(signed("POST /rpc/formations").getHeaders().get("Accept"))
        .isEqualTo("text/event-stream");
  }

  @Test
  void tellsAFailureOnTheWay() {
    stream(
        PROGRESS + "event: error\ndata: {\"error\":\"SpawnError\",\"message\":\"no python\"}\n\n");
    assertThat(muxi.deployStream("my-team", null, Bundle.of(gzip()), event -> {}))
        .isInstanceOfSatisfying(
            DeployOutcome.Failed.class,
            failed -> assertThat(failed.failure().error()).isEqualTo("SpawnError"));
  }

  @Test
  void doesNotKnowTheOutcomeOfACutStream() {
    stream(PROGRESS);
    assertThat(muxi.deployStream("my-team", null, Bundle.of(gzip()), event -> {}))
        .isInstanceOfSatisfying(
            DeployOutcome.Unknown.class,
            unknown ->
                assertThat(unknown.cut())
                    .hasNoCause()
                    .hasMessageContaining("after 1 event, closed by the server"));
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/event-stream")
            .body(PROGRESS.repeat(10_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    assertThat(muxi.deployStream("my-team", null, Bundle.of(gzip()), event -> {}))
        .isInstanceOfSatisfying(
            DeployOutcome.Unknown.class,
            unknown -> assertThat(unknown.cut()).hasCauseInstanceOf(IOException.class));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void throwsWhatGoesWrongBeforeTheStreamBegins() {
    answer(409, "{\"error\":\"FormationExists\",\"message\":\"taken\"}");
    assertThatThrownBy(() -> muxi.deployStream("my-team", null, Bundle.of(gzip()), event -> {}))
        .isInstanceOf(ConflictException.class);
    answer(201, DEPLOYED);
    assertThatThrownBy(() -> muxi.deployStream("my-team", null, Bundle.of(gzip()), event -> {}))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("read the state");
  }
}
