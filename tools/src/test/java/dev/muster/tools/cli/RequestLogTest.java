package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.tools.cli.PrismOptions.Verbosity;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
final class RequestLogTest {
  private static final Answer FINE =
      Answer.text(200, "body")
          .withHeader("X-Muster-Operation", "getPet")
          .withHeader("X-Muster-Rule", "generated");

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private static Request request(String path) {
    return new Request(
        "GET",
        path,
        "key=secret",
        Headers.of(List.of(Map.entry("Authorization", "secret"))),
        "secret".getBytes(StandardCharsets.UTF_8),
        "http://a");
  }

  private static Terminal terminal(OutputStream err, Map<String, String> environment) {
    return Terminal.of(
        new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err), environment);
  }

  private RequestLog log(Verbosity verbosity) {
    return RequestLog.of(verbosity, terminal(told, Map.of()));
  }

  private List<String> lines() {
    return told.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verbosity.class,
      names = {"TRACE", "DEBUG", "INFO"})
  void tellsALineEachOfAllRequests(Verbosity verbosity) throws InterruptedException {
    try (RequestLog log = log(verbosity)) {
      log.accept(request("/pets/7"), FINE);
      log.accept(request("/nowhere"), Answer.text(404, "no"));
    }

    assertThat(lines())
        .containsExactly("200  GET /pets/7  getPet  generated", "404  GET /nowhere  ");
    assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain("secret", "body");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verbosity.class,
      names = {"WARN", "ERROR"})
  void tellsOnlyOfWhatIsWrong(Verbosity verbosity) throws InterruptedException {
    try (RequestLog log = log(verbosity)) {
      log.accept(request("/fine"), FINE);
      log.accept(request("/misfit"), FINE.withHeader("sl-violations", "[]"));
      log.accept(request("/bad"), Answer.text(500, "no"));
    }

    assertThat(lines()).containsExactly("200  GET /misfit  getPet  generated", "500  GET /bad  ");
  }

  @Test
  void leavesTheTerminalAsItIs() throws InterruptedException {
    try (RequestLog log = log(Verbosity.INFO)) {
      log.accept(request("/a\u001b[2J\r\nb\u009b"), FINE);
    }

    assertThat(lines()).containsExactly("200  GET /a?[2J??b?  getPet  generated");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verbosity.class,
      names = {"FATAL", "SILENT"})
  void isNoneWhereNothingIsToBeTold(Verbosity verbosity) {
    assertThat(log(verbosity)).isNull();
  }

  @Test
  void isColouredForAPerson() throws InterruptedException {
    try (RequestLog log =
        RequestLog.of(Verbosity.INFO, terminal(told, Map.of("MUSTER_TERMINAL", "80")))) {
      log.accept(request("/pets"), FINE);
      log.accept(request("/pets"), Answer.text(404, "no"));
    }

    assertThat(lines().get(0)).startsWith("\u001b[32m200\u001b[0m  GET /pets");
    assertThat(lines().get(1)).startsWith("\u001b[33m404\u001b[0m  GET /pets");
  }

  @Test
  void countsWhatComesFasterThanItCanBeTold() throws InterruptedException {
    CountDownLatch stuck = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    OutputStream slow =
        new OutputStream() {
          @Override
          public void write(int b) {
            stuck.countDown();
            try {
              free.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            told.write(b);
          }
        };
    try (RequestLog log = RequestLog.of(Verbosity.INFO, terminal(slow, Map.of()))) {
      log.accept(request("/first"), FINE);
      stuck.await();
      for (int i = 0; i < 600; i++) {
        log.accept(request("/more"), FINE);
      }
      free.countDown();
    }

    List<String> requests = lines().stream().filter(line -> line.contains("  GET /")).toList();
    assertThat(requests).hasSizeLessThan(600);
    assertThat(lines())
        .hasSize(requests.size() + 1)
        .endsWith("… and " + (601 - requests.size()) + " more requests");
  }

  @Test
  void endsWhenItIsClosedThoughNothingWasTold() throws InterruptedException {
    RequestLog log = log(Verbosity.INFO);
    log.close();
    log.close();
    log.accept(request("/late"), FINE);

    assertThat(lines()).isEmpty();
  }
}
