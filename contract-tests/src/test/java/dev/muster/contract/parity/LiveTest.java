package dev.muster.contract.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The recordings are what Prism answers today; with {@code -Dmuster.parity=record} they are
 * written. It is skipped where {@code muster.prism} names no command.
 */
@Timeout(600)
final class LiveTest {
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final boolean RECORD = "record".equals(System.getProperty("muster.parity"));

  @Test
  void prismStillAnswersAsItDid() throws Exception {
    Assumptions.assumeTrue(
        Prism.command().isPresent(),
        "Prism is not asked: name its command by -Dmuster.prism or MUSTER_PRISM, or run .ci/parity");
    Player player = new Player(Prism::start, RECORD ? 24 : 3);
    Map<String, List<Run>> suites = Suites.all();
    Map<Run, Map<String, List<ObjectNode>>> told = playAll(player, suites);
    List<String> stale = new ArrayList<>();
    for (Map.Entry<String, List<Run>> suite : suites.entrySet()) {
      if (RECORD) {
        record(suite.getKey(), suite.getValue(), told);
      } else {
        JsonNode recording = Recording.read(suite.getKey());
        suite.getValue().forEach(run -> stale(run, recording, told.get(run), stale));
      }
    }
    assertThat(stale).as("recordings that are not what Prism answers: .ci/parity record").isEmpty();
  }

  private static Map<Run, Map<String, List<ObjectNode>>> playAll(
      Player player, Map<String, List<Run>> suites) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<Run, Future<Map<String, List<ObjectNode>>>> playing = new LinkedHashMap<>();
      suites
          .values()
          .forEach(
              runs ->
                  runs.forEach(run -> playing.put(run, threads.submit(() -> player.play(run)))));
      Map<Run, Map<String, List<ObjectNode>>> told = new LinkedHashMap<>();
      for (Map.Entry<Run, Future<Map<String, List<ObjectNode>>>> one : playing.entrySet()) {
        told.put(one.getKey(), one.getValue().get());
      }
      return told;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Runs that were not played, since only some were asked for, are kept. */
  private static void record(
      String suite, List<Run> runs, Map<Run, Map<String, List<ObjectNode>>> told) {
    if (runs.isEmpty()) {
      return;
    }
    Map<String, ObjectNode> byRun = new LinkedHashMap<>();
    if (System.getProperty("muster.parity.only") != null) {
      Recording.read(suite)
          .properties()
          .forEach(run -> byRun.put(run.getKey(), run.getValue().asObject()));
    }
    runs.forEach(run -> byRun.put(run.id(), Recording.of(run, told.get(run))));
    Recording.write(suite, byRun);
  }

  private static void stale(
      Run run, JsonNode recording, Map<String, List<ObjectNode>> told, List<String> stale) {
    JsonNode recorded = recording.path(run.id());
    for (Case one : run.cases()) {
      JsonNode expected = recorded.path(one.name());
      List<String> differences =
          expected.isMissingNode()
              ? List.of("was not recorded")
              : Difference.between(expected, told.get(one.name()), one.compared());
      if (!differences.isEmpty()) {
        stale.add(run.idOf(one) + ": " + differences);
      }
    }
    recorded.propertyNames().stream()
        .filter(name -> run.cases().stream().noneMatch(one -> one.name().equals(name)))
        .forEach(name -> stale.add(run.id() + "/" + name + ": is recorded, but no case any more"));
  }
}
