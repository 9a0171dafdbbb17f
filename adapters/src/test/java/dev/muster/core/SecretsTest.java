package dev.muster.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.internal.Environment;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muxiserver.Bundle;
import dev.muster.muxiserver.MuxiServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends secrets down every path there is, and looks for them in the log, which is set to tell all,
 * and in every message.
 */
class SecretsTest {
  private static final Path LOG = Path.of("target", "test.log");
  private static final String KEY = "hush-api-key-4711";
  private static final String SECRET = "hush-secret-key-4711";
  private static final String PARAMETER = "hush-parameter-4711";
  private static final String CREATED = "hush-created-key-4711";
  private static final String HEADER = "hush-header-4711";
  private static final List<String> SECRETS = List.of(KEY, SECRET, PARAMETER, CREATED, HEADER);
  private static final FluxDevImageInput INPUT =
      FluxDevImageInput.builder().prompt("a fox").build();

  @TempDir Path folder;
  private final MockWebServer server = new MockWebServer();
  private final StringBuilder shown = new StringBuilder();
  private MuApi muapi;
  private MuxiServer muxi;

  @BeforeEach
  void open() throws IOException {
    server.start();
    RetryPolicy quick = RetryPolicy.DEFAULT.withDelays(Duration.ZERO, Duration.ZERO);
    PollPolicy eager = PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(1), Duration.ofMillis(1));
    muapi =
        MuApi.builder()
            .apiKey(KEY)
            .baseUrl(server.url("/").toString())
            .retry(quick)
            .polling(eager)
            .build();
    muxi =
        MuxiServer.builder()
            .key("MUXI_id", SECRET)
            .baseUrl(server.url("/").toString())
            .retry(quick)
            .build();
  }

  @AfterEach
  void close() {
    muapi.close();
    muxi.close();
    server.close();
  }

  private void answer(int status, String body, String... headers) {
    MockResponse.Builder answer =
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type: application/json")
            .body(body);
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
  }

  /**
   * Everything that a user's own logging would show of a failure: message, causes and traces, and
   * toString of its parts.
   */
  private void fails(Runnable call) {
    Throwable thrown = catchThrowable(call::run);
    assertThat(thrown).isNotNull();
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    shown.append(trace).append('\n');
    if (thrown instanceof ApiException api) {
      shown.append(api.error());
      // The body is the provider's text for programs: only the client's own secrets are blanked in
      // it.
      assertThat(api.body()).doesNotContain(KEY, SECRET);
    }
    if (thrown instanceof JobException job) {
      shown.append(job.jobId());
    }
  }

  private void shows(Object value) {
    shown.append(value).append('\n');
  }

  @Test
  void showsNoneOfThem() throws IOException {
    String signedUrl = "https://cdn.muapi.ai/a.png?Signature=" + PARAMETER;
    RequestOptions options =
        RequestOptions.builder()
            .query("webhook", "https://me.test/hook?token=" + PARAMETER)
            .header("Authorization", HEADER)
            .build();
    shows(options);
    shows(options.toBuilder());

    // Success
    answer(200, "{\"request_id\":\"j1\"}");
    answer(
        200,
        "{\"status\":\"completed\",\"outputs\":[\"" + signedUrl + "\"]}",
        "Set-Cookie: s=" + PARAMETER);
    Job<?> job = muapi.submit(INPUT, options);
    job.onProgress(this::shows);
    job.await();
    shows(job);
    shows(job.ref());
    answer(200, "{\"id\":1,\"api_key\":\"" + CREATED + "\"}");
    shows(muapi.keys().create("x"));
    answer(200, "{\"url\":\"" + signedUrl + "\"}");
    muapi.upload(Upload.of(new byte[] {1}, "a.png"));

    // Errors that repeat what they were told
    answer(
        401,
        "{\"detail\":\"Wrong key " + KEY + ", see " + signedUrl + "\",\"api_key\":\"" + KEY + "\"}",
        "X-Request-Id: r1");
    fails(() -> muapi.account().balance());
    answer(
        422, "{\"detail\":[{\"loc\":[\"header\",\"" + KEY + "\"],\"msg\":\"not " + KEY + "\"}]}");
    fails(() -> muapi.submit(INPUT));
    answer(500, "plain " + KEY);
    fails(() -> muapi.submit(INPUT));
    answer(200, "{\"balance\":\"" + KEY + "\"}");
    fails(() -> muapi.account().balance());
    answer(400, "{\"detail\":\"" + signedUrl + "\"}");
    fails(() -> muapi.submit(INPUT, options));

    // A failed job
    answer(200, "{\"request_id\":\"j2\"}");
    answer(
        200,
        "{\"status\":\"failed\",\"error\":\"cannot fetch " + signedUrl + " with " + KEY + "\"}");
    fails(() -> muapi.submit(INPUT).await());

    // Redirects
    answer(302, "", "Location: https://elsewhere.test/x?token=" + PARAMETER + "&key=" + KEY);
    fails(() -> muapi.account().balance());
    answer(307, "", "Location: /again?token=" + PARAMETER);
    answer(404, "{\"detail\":\"no\"}");
    fails(() -> muapi.submit(INPUT, options));

    // Broken connections
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    fails(() -> muapi.submit(INPUT, options));
    for (int i = 0; i < 3; i++) {
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Type: application/json")
              .body("{\"detail\":\"" + KEY + "x".repeat(100_000))
              .onResponseBody(new SocketEffect.CloseSocket())
              .build());
    }
    fails(() -> muapi.account().balance());

    // Downloads
    answer(404, "{}");
    fails(() -> muapi.download(server.url("/a.png?Signature=" + PARAMETER).toString(), folder));
    fails(() -> muapi.download("not a url " + PARAMETER, folder));

    // Signatures
    answer(401, "{\"error\":\"Unauthorized\",\"message\":\"Invalid signature\"}");
    fails(() -> muxi.list());
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    fails(() -> muxi.deploy("my-team", null, Bundle.of(new byte[] {0x1f, (byte) 0x8b})));
    answer(409, "{\"error\":\"Conflict\",\"message\":\"" + SECRET + "\"}");
    fails(() -> muxi.start("my-team"));

    // What cannot be built
    fails(() -> MuApi.builder().apiKey(KEY + "\n").build());
    fails(() -> MuxiServer.builder().key("MUXI_id", SECRET + "é").build());
    fails(() -> RequestOptions.builder().header("X-Token", HEADER + "\n"));
    shows(muapi);
    shows(muxi);
    shows(new Environment(Map.of("MUAPI_API_KEY", KEY)));

    assertThat(shown.toString()).contains("getBalance: 401", "Job j2 failed", "elsewhere.test");
    List<String> leaks = new ArrayList<>();
    for (String secret : SECRETS) {
      shown.toString().lines().filter(line -> line.contains(secret)).forEach(leaks::add);
    }
    assertThat(leaks).as("secrets in messages").isEmpty();
    assertNothingInTheLog();
  }

  private static void assertNothingInTheLog() throws IOException {
    List<String> lines = Files.readAllLines(LOG);
    assertThat(lines)
        .as("the log tells of requests")
        .anyMatch(line -> line.contains("(getBalance): 401"));
    assertThat(lines)
        .as("secrets in the log")
        .noneMatch(line -> SECRETS.stream().anyMatch(line::contains));
    assertThat(lines)
        .as("signatures in the log")
        .noneMatch(line -> line.matches(".*signature=[A-Za-z0-9+/]{43}=.*"));
    assertThat(lines).as("masked headers").anyMatch(line -> line.strip().equals("x-api-key: ***"));
  }
}
