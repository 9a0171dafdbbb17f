package dev.muster.muxiserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ConfigurationException;
import dev.muster.core.EventStream;
import dev.muster.core.StreamCutException;
import dev.muster.muxiserver.model.FormationEvent;
import dev.muster.muxiserver.model.FormationStatus;
import dev.muster.muxiserver.model.LogEvent;
import dev.muster.muxiserver.model.LogStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one does with formations that are there. */
class MuxiFormationsTest extends MuxiServerBench {
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
}
