package dev.muster.contract.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.muster.core.PollPolicy;
import dev.muster.core.RequestOptions;
import dev.muster.core.WebhookForgedException;
import dev.muster.core.WebhookReceiver;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.Webhook;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.PredictionNotice;
import dev.muster.muvi.Muvi;
import dev.muster.muvi.model.JobNotice;
import dev.muster.muvi.model.JobRequest;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.ChatRequest;
import dev.muster.muxiformation.model.EscalationNotice;
import dev.muster.muxiformation.model.EscalationState;
import dev.muster.muxiformation.model.FinishedNotice;
import dev.muster.muxiformation.model.RequestStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clients believe and read what the sandbox sends. */
@Timeout(60)
final class WebhooksTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private HttpServer server;
  private Sandbox sandbox;

  private record Call(byte[] body, Map<String, List<String>> headers) {}

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
    sandbox =
        Sandbox.builder()
            .provider("muapi")
            .provider("muvi")
            .provider("muxi-formation")
            .clock(SandboxClock.instant())
            .seed(42)
            .build()
            .start();
  }

  @AfterEach
  void close() {
    sandbox.close();
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      calls.add(new Call(body, Map.copyOf(exchange.getRequestHeaders())));
      exchange.sendResponseHeaders(204, -1);
    }
  }

  @Test
  void muapiHintsAtAResult() throws Exception {
    try (MuApi muapi = MuApi.builder().environment(sandbox.environment("muapi")).build()) {
      RequestOptions options = RequestOptions.builder().query("webhook", url()).build();
      String id = muapi.submit(FluxDevImageInput.builder().prompt("a fox").build(), options).id();
      PredictionNotice notice = Webhook.read(next().body()).unverified();
      Prediction result = muapi.resume(notice.id()).await(PATIENCE);

      assertThat(notice.id()).isEqualTo(id);
      assertThat(notice.outputs()).hasSize(1);
      assertThat(String.valueOf(result.outputs())).isEqualTo(String.valueOf(notice.outputs()));
    }
  }

  @ParameterizedTest
  @CsvSource({"a fox, completed", "muster:fail, failed"})
  void muviProvesWhoCalls(String prompt, String status) throws Exception {
    Map<String, String> environment = sandbox.environment("muvi");
    WebhookReceiver<JobNotice> webhook = Muvi.webhook(environment.get("MUVI_WEBHOOK_SECRET"));
    try (Muvi muvi = Muvi.builder().environment(environment).build()) {
      String id =
          muvi.submit(
                  JobRequest.builder()
                      .model("google/nano-banana")
                      .input(Map.of("prompt", prompt))
                      .webhookUrl(url())
                      .build())
              .id();
      Call call = next();
      JobNotice notice = webhook.receive(call.body(), call.headers());

      assertThat(notice.jobId()).isEqualTo(id);
      assertThat(notice.status())
          .isEqualTo(status.equals("failed") ? JobStatus.FAILED : JobStatus.COMPLETED);
      assertThat(notice.completedAt()).isNotNull();
      byte[] forged = new String(call.body()).replace(id, "job_other").getBytes();
      assertThatThrownBy(() -> webhook.receive(forged, call.headers()))
          .isInstanceOf(WebhookForgedException.class);
    }
  }

  @Test
  void formationProvesWhoCalls() throws Exception {
    Map<String, String> environment = sandbox.environment("muxi-formation");
    WebhookReceiver<?> webhook = MuxiFormation.webhook(environment.get("MUXI_ADMIN_KEY"));
    try (MuxiFormation formation = formation(environment)) {
      String id =
          formation
              .user("ann")
              .chatAsync(
                  ChatRequest.builder().message("Research lighthouses").webhookUrl(url()).build())
              .id();
      Call call = next();
      FinishedNotice notice = (FinishedNotice) webhook.receive(call.body(), call.headers());

      assertThat(notice.id()).isEqualTo(id);
      assertThat(notice.status()).isEqualTo(RequestStatus.COMPLETED);
      assertThat(notice.userId()).isEqualTo("ann");
      assertThat(notice.webhookUrl()).isEqualTo(url());
    }
  }

  @Test
  void formationProvesWhoEscalates() throws Exception {
    Map<String, String> environment = sandbox.environment("muxi-formation");
    WebhookReceiver<EscalationNotice> webhook =
        MuxiFormation.escalations(environment.get("MUXI_CLIENT_KEY"));
    sandbox
        .provider("muxi-formation")
        .createResource("escalation", "1", Json.object().put("url", url()));
    try (MuxiFormation formation = formation(environment)) {
      String id = formation.user("ann").chatAsync("muster:escalate").id();
      Call call = next();
      EscalationNotice notice = webhook.receive(call.body(), call.headers());

      assertThat(notice.requestId()).isEqualTo(id);
      assertThat(notice.state()).isEqualTo(EscalationState.ACHIEVED);
    }
  }

  private static MuxiFormation formation(Map<String, String> environment) {
    return MuxiFormation.builder().environment(environment).polling(PollPolicy.DEFAULT).build();
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?token=of-mine";
  }

  private Call next() throws InterruptedException {
    Call call = calls.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(call).as("a call").isNotNull();
    return call;
  }
}
