package dev.muster.muxiserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.core.AuthenticationException;
import dev.muster.core.ConfigurationException;
import dev.muster.core.ConflictException;
import dev.muster.core.EventStream;
import dev.muster.core.NotFoundException;
import dev.muster.core.ProtocolException;
import dev.muster.core.RetryPolicy;
import dev.muster.core.Signer;
import dev.muster.core.StreamCutException;
import dev.muster.core.TransportException;
import dev.muster.muxiserver.api.Security;
import dev.muster.muxiserver.model.DraftAction;
import dev.muster.muxiserver.model.DraftEdit;
import dev.muster.muxiserver.model.FormationEvent;
import dev.muster.muxiserver.model.FormationStatus;
import dev.muster.muxiserver.model.LogEvent;
import dev.muster.muxiserver.model.LogStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MuxiServerTest {
  private static final String KEY_ID = "MUXI_0123456789abcdef";
  private static final String SECRET =
      "sk_00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L);
  private static final String STATE =
      "{\"success\":true,\"data\":{\"id\":\"my-team\",\"status\":\"running\"}}";
  private static final String DEPLOYED =
      "{\"success\":true,\"data\":{\"formation_id\":\"my-team\",\"port\":8000,\"status\":\"running\"}}";
  private static final String COMPLETE =
      "event: complete\ndata: {\"formation_id\":\"my-team\",\"port\":8000,\"status\":\"running\"}\n\n";
  private static final String PROGRESS = "event: progress\ndata: {\"stage\":\"extracting\"}\n\n";

  private final MockWebServer server = new MockWebServer();
  private final Signer signer = Signer.of(Security.SERVER_KEY, KEY_ID, SECRET);
  private MuxiServer muxi;

  @BeforeEach
  void open() throws IOException {
    server.start();
    muxi =
        MuxiServer.builder()
            .baseUrl(server.url("/").toString())
            .key(KEY_ID, SECRET)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();
  }

  @AfterEach
  void close() {
    muxi.close();
    server.close();
  }

  private static byte[] gzip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("a formation".getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void answer(int status, String json) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type: application/json")
            .body(json)
            .build());
  }

  private void stream(String events) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/event-stream")
            .chunkedBody(events, 7)
            .build());
  }

  private RecordedRequest signed(String line) throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo(line + " HTTP/1.1");
    assertThat(request.getHeaders().get("Authorization"))
        .isEqualTo(signer.header(request.getMethod(), request.getUrl(), NOW));
    return request;
  }

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
  void readsErrorsWithoutAnEnvelope() {
    answer(404, "{\"error\":\"Not Found\",\"message\":\"Formation not found\",\"code\":404}");
    assertThatThrownBy(() -> muxi.get("no-team"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("404 Formation not found; code: Not Found");
    answer(404, "{\"error\":\"Not Found\"}");
    assertThatThrownBy(() -> muxi.get("no-team")).hasMessageContaining("404 Not Found");
    answer(404, "");
    assertThatThrownBy(() -> muxi.get("no-team")).isInstanceOf(NotFoundException.class);
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

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of(
            "POST /rpc/formations/my-team/start", (Consumer<MuxiServer>) m -> m.start("my-team")),
        Arguments.of(
            "POST /rpc/formations/my-team/stop", (Consumer<MuxiServer>) m -> m.stop("my-team")),
        Arguments.of(
            "POST /rpc/formations/my-team/restart",
            (Consumer<MuxiServer>) m -> m.restart("my-team")),
        Arguments.of(
            "POST /rpc/formations/my-team/rollback",
            (Consumer<MuxiServer>) m -> m.rollback("my-team")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void changesAFormationsState(String line, Consumer<MuxiServer> change) throws Exception {
    answer(200, STATE);
    change.accept(muxi);
    signed(line);
  }

  static Stream<Arguments> streams() {
    Consumer<FormationEvent> none = event -> {};
    return Stream.of(
        Arguments.of(
            "PUT /rpc/formations/my-team",
            (Consumer<MuxiServer>) m -> m.updateStream("my-team", null, Bundle.of(gzip()), none)),
        Arguments.of(
            "POST /rpc/formations/my-team/start",
            (Consumer<MuxiServer>) m -> m.startStream("my-team", none)),
        Arguments.of(
            "POST /rpc/formations/my-team/restart",
            (Consumer<MuxiServer>) m -> m.restartStream("my-team", none)),
        Arguments.of(
            "POST /rpc/formations/my-team/rollback",
            (Consumer<MuxiServer>) m -> m.rollbackStream("my-team", none)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void streamsAFormationsChange(String line, Consumer<MuxiServer> change) throws Exception {
    stream(COMPLETE);
    change.accept(muxi);
    assertThat(signed(line).getHeaders().get("Accept")).isEqualTo("text/event-stream");
  }

  @Test
  void updatesDeletesAndGivesUp() throws Exception {
    answer(200, DEPLOYED);
    muxi.update("my-team", "2.0.0", Bundle.of(gzip()));
    assertThat(signed("PUT /rpc/formations/my-team").getHeaders().get("X-Formation-Version"))
        .isEqualTo("2.0.0");
    answer(200, "{\"message\":\"given up\",\"staging_port\":8001}");
    assertThat(muxi.cancelUpdate("my-team").stagingPort()).isEqualTo(8001);
    signed("POST /rpc/formations/my-team/cancel-update");
    answer(200, "{\"success\":true,\"data\":{\"id\":\"my-team\",\"message\":\"gone\"}}");
    assertThat(muxi.delete("my-team").message()).isEqualTo("gone");
    signed("DELETE /rpc/formations/my-team");
  }

  @Test
  void readsFormations() throws Exception {
    answer(
        200,
        "{\"data\":{\"formations\":[{\"id\":\"my-team\",\"status\":\"crashed\"}],\"total\":1}}");
    assertThat(muxi.list())
        .singleElement()
        .satisfies(formation -> assertThat(formation.status()).isEqualTo(FormationStatus.CRASHED));
    signed("GET /rpc/formations");
    answer(200, STATE);
    assertThat(muxi.get("my-team").id()).isEqualTo("my-team");
    signed("GET /rpc/formations/my-team");
  }

  @Test
  void signsThePathThatTheServerDecodes() throws Exception {
    answer(404, "{}");
    assertThatThrownBy(() -> muxi.get("équipe-日本")).isInstanceOf(NotFoundException.class);
    assertThat(
            signed("GET /rpc/formations/%C3%A9quipe-%E6%97%A5%E6%9C%AC")
                .getHeaders()
                .get("Authorization"))
        .endsWith("signature=do8b+SvB6rAWIvCGhiGo7GfP3f/cn9BsoOFk0tbnfy8=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "..", "."})
  void refusesIdsThatWouldNameSomethingElse(String id) {
    assertThatThrownBy(() -> muxi.get(id)).isInstanceOf(ConfigurationException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void readsLogs() throws Exception {
    answer(
        200,
        "{\"data\":{\"formation_id\":\"my-team\",\"logs\":{\"stdout\":[\"hi\"]},\"total_lines\":{\"stdout\":1}}}");
    assertThat(muxi.logs("my-team", 50, LogStream.ALL).logs().stdout()).containsExactly("hi");
    assertThat(
            signed("GET /rpc/formations/my-team/logs?lines=50&stream=all")
                .getHeaders()
                .get("Authorization"))
        .endsWith("signature=6ANu6Nh6xO4GAjjWlB9riov1Uyl3bd8EkEHU1PrbR3w=");
  }

  @Test
  void followsLogs() throws Exception {
    stream(
        "event: connected\ndata: {\"formation_id\":\"my-team\"}\n\nevent: log\ndata: {\"line\":\"hi\"}\n\n");
    try (EventStream<LogEvent> events = muxi.followLogs("my-team")) {
      List<String> lines = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  events.forEach(
                      event -> {
                        if (event instanceof LogEvent.Log log) {
                          lines.add(log.data().line());
                        }
                      }))
          .isInstanceOf(StreamCutException.class);
      assertThat(lines).containsExactly("hi");
    }
    assertThat(server.takeRequest().getTarget())
        .isEqualTo("/rpc/formations/my-team/logs?follow=true");
  }

  @Test
  void downloadsAFormation(@TempDir Path folder) throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: application/zip")
            .body(new Buffer().writeUtf8("PK"))
            .build());
    assertThat(muxi.download("my-team", true, folder))
        .isEqualTo(folder.resolve("my-team.zip"))
        .hasContent("PK");
    signed("GET /rpc/formations/my-team/download?db=true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":true,\"status\":\"ok\",\"version\":\"0.9\"}",
        "{\"status\":\"ok\",\"formations\":3,\"port_pool\":{\"total\":1001}}",
        "{\"status\":\"ok\",\"formations\":{\"total\":3,\"running\":2}}",
        "{\"status\":\"ok\",\"data\":{\"status\":\"ok\"}}"
      })
  void readsTheHealthOfEveryRelease(String health) {
    answer(200, health);
    assertThat(muxi.health().status()).isEqualTo("ok");
  }

  @Test
  void looksAtTheServer() throws Exception {
    answer(200, "{\"success\":true,\"data\":{\"server\":{\"version\":\"0.9\"}}}");
    assertThat(muxi.status().server().version()).isEqualTo("0.9");
    signed("GET /rpc/server/status");
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/plain")
            .body("{\"a\":1}\n{\"a\":2}\n")
            .build());
    assertThat(muxi.serverLogs(2)).containsExactly("{\"a\":1}", "{\"a\":2}");
    signed("GET /rpc/server/logs?lines=2");
    answer(200, "{\"status\":\"ok\"}");
    assertThat(muxi.health().status()).isEqualTo("ok");
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Type: text/plain").body("pong").build());
    muxi.ping();
    server.enqueue(new MockResponse.Builder().body("<html>").build());
    assertThatThrownBy(muxi::ping)
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("is this a MUXI server");
  }

  @Test
  void worksOnDrafts() throws Exception {
    answer(200, "{\"success\":true,\"message\":\"begun\",\"draft\":{\"exists\":true}}");
    DraftEdit edit = DraftEdit.builder().action(DraftAction.INIT).build();
    assertThat(muxi.editDraft("my-team", edit).draft().exists()).isTrue();
    assertThat(signed("POST /rpc/formations/my-team/draft/files").getBody().utf8())
        .isEqualTo("{\"action\":\"init\"}");
  }

  @Test
  void setsItsClockByTheServersAfterAnExpiredTimestamp() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(401)
            .addHeader("Date: Tue, 14 Nov 2023 23:13:20 GMT")
            .body(
                "{\"code\":401,\"error\":\"Unauthorized\",\"message\":\"Request expired (timestamp too old or in future)\"}")
            .build());
    answer(200, STATE);
    muxi.get("my-team");
    signed("GET /rpc/formations/my-team");
    RecordedRequest second = server.takeRequest();
    assertThat(second.getHeaders().get("Authorization"))
        .isEqualTo(signer.header("GET", second.getUrl(), NOW.plusSeconds(3600)));
  }

  @Test
  void leavesAWrongKeyAlone() {
    server.enqueue(
        new MockResponse.Builder()
            .code(401)
            .addHeader("Date: Tue, 14 Nov 2023 23:13:20 GMT")
            .body("{\"code\":401,\"error\":\"Unauthorized\",\"message\":\"Invalid key\"}")
            .build());
    assertThatThrownBy(() -> muxi.get("my-team"))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("Invalid key");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void isBuiltFromTheEnvironment() throws Exception {
    answer(200, STATE);
    Map<String, String> variables =
        Map.of(
            "MUXI_SERVER_URL",
            server.url("/muxi-server").toString(),
            "MUXI_KEY_ID",
            KEY_ID,
            "MUXI_SECRET_KEY",
            SECRET);
    try (MuxiServer other = MuxiServer.builder().environment(variables).build()) {
      other.get("my-team");
      assertThat(other.toString()).contains("/muxi-server/").doesNotContain(SECRET);
    }
    assertThat(server.takeRequest().getTarget()).isEqualTo("/muxi-server/rpc/formations/my-team");
  }

  @Test
  void namesWhatTheEnvironmentLacks() {
    assertThatThrownBy(() -> MuxiServer.builder().environment(Map.of("MUXI_KEY_ID", KEY_ID)))
        .hasMessageContaining("MUXI_SECRET_KEY");
    assertThatThrownBy(() -> MuxiServer.builder().environment(Map.of()))
        .hasMessageContaining("MUXI_KEY_ID");
    assertThatThrownBy(() -> MuxiServer.builder().build()).hasMessageContaining("MUXI_KEY_ID");
  }
}
