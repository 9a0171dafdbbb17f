package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.EventReader.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress as it happens, in a time that is stepped by hand. */
@Timeout(60)
class SandboxStreamsTest {
  private static final byte[] BUNDLE = MuxiDesk.bundle("one");

  private final SandboxClock clock = SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private Sandbox sandbox;
  private MuxiDesk desk;

  @BeforeEach
  void open() {
    sandbox = Sandbox.builder().provider("muxi-server").seed(42).clock(clock).build().start();
    desk = MuxiDesk.below(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void tellsEachStageWhenItIsReached() {
    try (EventReader events = deploy()) {
      assertThat(events.status()).isEqualTo(200);
      assertThat(events.contentType()).startsWith("text/event-stream");
      clock.step(Duration.ofMillis(200));
      assertThat(stage(events)).isEqualTo("extracting");
      assertThat(status()).isEqualTo("starting");
      clock.step(Duration.ofMillis(300));
      assertThat(stage(events)).isEqualTo("validating");
      clock.step(Duration.ofSeconds(10));
      List<Event> rest = events.all();

      Event last = rest.get(rest.size() - 1);
      assertThat(last.name()).isEqualTo("complete");
      assertThat(last.data().path("formation_id").asString()).isEqualTo("my-team");
      assertThat(last.data().path("port").asInt()).isEqualTo(8000);
      assertThat(status()).isEqualTo("running");
    }
  }

  @Test
  void refusesBeforeTheStreamBeginsInPlainJson() {
    desk.deploy("my-team", "1.0.0", BUNDLE);

    try (EventReader events = deploy()) {
      assertThat(events.status()).isEqualTo(409);
      assertThat(events.contentType()).startsWith("application/json");
    }
  }

  @Test
  void finishesWhatNobodyWatches() {
    deploy().close();

    clock.step(Duration.ofSeconds(10));
    assertThat(status()).isEqualTo("running");
  }

  @Test
  void breaksOffBeforeTheEndWhereAsked() {
    try (EventReader events = deploy("X-Muster-Stream", "cut")) {
      clock.step(Duration.ofSeconds(10));

      assertThat(events.all()).isNotEmpty().allMatch(event -> event.name().equals("progress"));
      assertThat(status()).isEqualTo("running");
    }
  }

  @Test
  void refusesAScriptThatIsNone() {
    try (EventReader events = deploy("X-Muster-Stream", "explode")) {
      assertThat(events.status()).isEqualTo(400);
    }
    assertThat(desk.get("/rpc/formations/my-team").status()).isEqualTo(404);
  }

  @Test
  void failsWhereAskedAndLeavesNothing() {
    try (EventReader events = deploy("X-Muster-Stream", "fail")) {
      clock.step(Duration.ofSeconds(10));
      List<Event> all = events.all();

      assertThat(all.get(all.size() - 1).name()).isEqualTo("error");
      assertThat(all.get(all.size() - 1).data().path("error").asString())
          .isEqualTo("HealthCheckFailed");
      assertThat(desk.get("/rpc/formations/my-team").status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void breaksOffAfterSoManyEvents(int count) {
    try (EventReader events = deploy("X-Muster-Stream", "cut; after=" + count)) {
      clock.step(Duration.ofSeconds(10));

      assertThat(events.all()).hasSize(count);
      assertThat(status()).isEqualTo("running");
    }
  }

  @Test
  void breaksOffInTheMiddleOfAnEvent() {
    try (EventReader events = deploy("X-Muster-Stream", "cut; bytes=21")) {
      clock.step(Duration.ofSeconds(10));

      assertThat(events.rest()).isEqualTo("event: progress\ndata:");
    }
  }

  @Test
  void failsAfterSoManyEventsAndAtThatTime() {
    try (EventReader events = deploy("X-Muster-Stream", "fail; after=1")) {
      clock.step(Duration.ofMillis(200));
      assertThat(stage(events)).isEqualTo("extracting");
      assertThat(status()).isEqualTo("starting");
      clock.step(Duration.ofMillis(300));

      assertThat(events.next().orElseThrow().name()).isEqualTo("error");
      assertThat(events.next()).isEmpty();
      assertThat(desk.get("/rpc/formations/my-team").status()).isEqualTo(404);
    }
  }

  @Test
  void fallsSilentWhereAsked() {
    try (EventReader events = deploy("X-Muster-Stream", "stall; after=1")) {
      clock.step(Duration.ofSeconds(10));
      assertThat(stage(events)).isEqualTo("extracting");
      assertThat(status()).isEqualTo("running");
      sandbox.close();

      assertThat(events.next()).isEmpty();
    }
  }

  @Test
  void tellsManyAtOnce() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    List<EventReader> all = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        all.add(desk.stream("GET", "/rpc/formations/my-team/logs?follow=true", new byte[0]));
      }
      for (EventReader events : all) {
        assertThat(events.next().orElseThrow().name()).isEqualTo("connected");
      }
      assertThat(desk.get("/rpc/formations/my-team").status()).isEqualTo(200);
      clock.step(Duration.ofSeconds(1));
      for (EventReader events : all) {
        events.next();
        assertThat(events.next().orElseThrow().name()).isEqualTo("log");
      }
    } finally {
      all.forEach(EventReader::close);
    }
  }

  @Test
  void givesItsThreadBackWhenItsClientLeaves() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    List<EventReader> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(desk.stream("GET", "/rpc/formations/my-team/logs?follow=true", new byte[0]));
      assertThat(all.get(i).next()).isPresent();
    }
    awaitWaiting(20);
    all.forEach(EventReader::close);

    awaitWaiting(0);
  }

  private static void awaitWaiting(long threads) {
    long until = System.nanoTime() + 30_000_000_000L;
    for (long now = waiting(); now != threads; now = waiting()) {
      assertThat(System.nanoTime()).as(now + " threads wait").isLessThan(until);
      Thread.onSpinWait();
    }
  }

  /** How many of this machine's threads wait for the time of an event. */
  private static long waiting() {
    return Thread.getAllStackTraces().values().stream()
        .filter(
            stack ->
                Arrays.stream(stack)
                    .anyMatch(frame -> frame.getClassName().endsWith(".EventChunks")))
        .count();
  }

  @Test
  void keepsTheOldVersionUntilTheNewOneIsHealthy() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    try (EventReader events = update()) {
      clock.step(Duration.ofSeconds(1));
      assertThat(version()).isEqualTo("1.0.0");
      assertThat(desk.update("my-team", "3.0.0", MuxiDesk.bundle("three")).status()).isEqualTo(409);
      clock.step(Duration.ofSeconds(10));

      List<Event> all = events.all();
      Event last = all.get(all.size() - 1);
      assertThat(last.name()).isEqualTo("complete");
      assertThat(last.data().path("previous_version").asString()).isEqualTo("1.0.0");
      assertThat(last.data().path("new_version").asString()).isEqualTo("2.0.0");
      assertThat(version()).isEqualTo("2.0.0");
    }
  }

  @Test
  void givesAnUpdateUpWhenItIsCancelled() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    try (EventReader events = update()) {
      clock.step(Duration.ofSeconds(1));
      var cancelled = desk.post("/rpc/formations/my-team/cancel-update");

      assertThat(cancelled.status()).isEqualTo(200);
      assertThat(cancelled.json().path("current_port").asInt()).isEqualTo(8000);
      assertThat(cancelled.json().path("staging_port").asInt()).isEqualTo(8001);
      clock.step(Duration.ofSeconds(10));
      List<Event> all = events.all();
      assertThat(all.get(all.size() - 1).name()).isEqualTo("error");
      assertThat(version()).isEqualTo("1.0.0");
      assertThat(desk.post("/rpc/formations/my-team/cancel-update").status()).isEqualTo(400);
    }
  }

  @Test
  void followsALogUntilTheClientLeaves() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    try (EventReader events =
        desk.stream("GET", "/rpc/formations/my-team/logs?follow=true", new byte[0])) {
      assertThat(events.next().orElseThrow().name()).isEqualTo("connected");
      assertThat(events.next().orElseThrow().data().path("line").asString())
          .isEqualTo("Formation my-team is ready");
      clock.step(Duration.ofSeconds(1));
      assertThat(events.next().orElseThrow().name()).isEqualTo("log");
      assertThat(events.next().orElseThrow().name()).isEqualTo("log");
    }
  }

  @Test
  void endsOpenStreamsWhenTheSandboxCloses() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    try (EventReader events =
        desk.stream("GET", "/rpc/formations/my-team/logs?follow=true", new byte[0])) {
      assertThat(events.next().orElseThrow().name()).isEqualTo("connected");
      sandbox.close();

      assertThat(events.all()).allMatch(event -> event.name().equals("log"));
    }
  }

  private EventReader deploy(String... headers) {
    List<String> all =
        new ArrayList<>(List.of("Content-Type", "application/gzip", "X-Formation-ID", "my-team"));
    all.addAll(List.of(headers));
    return desk.stream("POST", "/rpc/formations", BUNDLE, all.toArray(String[]::new));
  }

  private EventReader update() {
    return desk.stream(
        "PUT",
        "/rpc/formations/my-team",
        MuxiDesk.bundle("two"),
        "Content-Type",
        "application/gzip",
        "X-Formation-Version",
        "2.0.0");
  }

  private static String stage(EventReader events) {
    return events.next().orElseThrow().data().path("stage").asString();
  }

  private String status() {
    return desk.get("/rpc/formations/my-team").json().at("/data/status").asString();
  }

  private String version() {
    return desk.get("/rpc/formations/my-team").json().at("/data/version/current").asString();
  }
}
