package dev.muster.muapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.Moshi;
import dev.muster.core.ConfigurationException;
import dev.muster.core.InsufficientBalanceException;
import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobPollException;
import dev.muster.core.JobRef;
import dev.muster.core.NotFoundException;
import dev.muster.core.PollPolicy;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.core.ServerException;
import dev.muster.core.Upload;
import dev.muster.core.ValidationException;
import dev.muster.core.Violation;
import dev.muster.core.internal.Slashes;
import dev.muster.muapi.api.ReferenceApi;
import dev.muster.muapi.api.TextToImageApi;
import dev.muster.muapi.model.CreatedKey;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import dev.muster.runtime.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MuApiTest {
  private static final String KEY = "key-of-mine-0123456789";
  private static final FluxDevImageInput FOX =
      FluxDevImageInput.builder().prompt("a fox").width(512).build();

  private final MockWebServer server = new MockWebServer();
  private MuApi muapi;

  @BeforeEach
  void open() throws IOException {
    server.start();
    muapi =
        MuApi.builder()
            .apiKey(KEY)
            .baseUrl(server.url("/api/v1").toString())
            .polling(PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(1), Duration.ofMillis(1)))
            .build();
  }

  @AfterEach
  void close() {
    muapi.close();
    server.close();
  }

  private void answer(int status, String json, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(json);
    answer.addHeader("Content-Type: application/json");
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
  }

  @Test
  void submitsAndWaits() throws Exception {
    answer(
        200, "{\"request_id\":\"abc123\",\"status\":\"processing\"}", "X-MuAPI-Cost-USD: 0.025000");
    answer(200, "{\"status\":\"queued\"}");
    answer(200, "{\"status\":\"processing\"}");
    answer(
        200,
        "{\"status\":\"completed\",\"outputs\":[\"https://cdn.muapi.ai/a.png\",{\"video_url\":\"https://cdn.muapi.ai/b.mp4\"},\"a text\"]}",
        "X-MuAPI-Cost-USD: 0.020000",
        "X-Account-Balance: 41.98");
    Job<Prediction> job = muapi.submit(FOX);
    assertThat(job.id()).isEqualTo("abc123");
    assertThat(job.phase()).isEqualTo(Phase.RUNNING);
    assertThat(Cost.of(job).usd()).isEqualByComparingTo("0.025");
    assertThat(job.ref()).hasToString("muapi/getPredictionResult/abc123");
    List<Phase> phases = Collections.synchronizedList(new ArrayList<>());
    Prediction done = job.onProgress(progress -> phases.add(progress.phase())).await();
    assertThat(MuApi.urls(done))
        .containsExactly("https://cdn.muapi.ai/a.png", "https://cdn.muapi.ai/b.mp4");
    assertThat(phases).containsExactly(Phase.PENDING, Phase.RUNNING, Phase.SUCCEEDED);
    assertThat(Cost.of(job))
        .isEqualTo(
            new Cost(new BigDecimal("0.020000"), null, null, false, new BigDecimal("41.98")));
    RecordedRequest submit = server.takeRequest();
    assertThat(submit.getRequestLine()).isEqualTo("POST /api/v1/flux-dev-image HTTP/1.1");
    assertThat(submit.getHeaders().get("x-api-key")).isEqualTo(KEY);
    assertThat(submit.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(submit.getHeaders().get("User-Agent")).startsWith("muster-java/");
    assertThat(submit.getBody().utf8()).isEqualTo("{\"prompt\":\"a fox\",\"width\":512}");
    RecordedRequest poll = server.takeRequest();
    assertThat(poll.getRequestLine()).isEqualTo("GET /api/v1/predictions/abc123/result HTTP/1.1");
    assertThat(poll.getHeaders().get("x-api-key")).isEqualTo(KEY);
  }

  @Test
  void takesTheIdWhereverItStands() {
    answer(200, "{\"id\":\"xyz\"}");
    assertThat(muapi.submit(FOX).id()).isEqualTo("xyz");
  }

  @Test
  void needsNoPollForAJobThatIsAnsweredAtOnce() {
    answer(200, "{\"status\":\"completed\",\"outputs\":[\"https://cdn.muapi.ai/sample.png\"]}");
    assertThat(MuApi.urls(muapi.submit(FOX).await()))
        .containsExactly("https://cdn.muapi.ai/sample.png");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void fetchesOutputsThatACompletedSubmitDoesNotHold() {
    answer(200, "{\"request_id\":\"a\",\"status\":\"completed\"}");
    answer(200, "{\"status\":\"completed\",\"outputs\":[\"https://cdn.muapi.ai/sample.png\"]}");
    assertThat(MuApi.urls(muapi.submit(FOX).await())).hasSize(1);
  }

  @Test
  void tellsAFailureTold200() {
    answer(200, "{\"request_id\":\"a\"}");
    answer(200, "{\"status\":\"failed\",\"error\":\"NSFW\"}");
    assertThatThrownBy(muapi.submit(FOX)::await)
        .isInstanceOf(JobFailedException.class)
        .hasMessage("Job a failed: NSFW");
  }

  @Test
  void tellsAFailureTold400AndItsRefund() {
    answer(200, "{\"request_id\":\"a\"}");
    answer(
        400,
        "{\"detail\":{\"id\":\"a\",\"status\":\"failed\",\"error\":\"no GPU\"}}",
        "x-muapi-cost-refunded: true",
        "x-muapi-cost-usd: 0.000000");
    JobFailedException failure =
        catchThrowableOfType(JobFailedException.class, muapi.submit(FOX)::await);
    assertThat(failure).hasMessage("Job a failed: no GPU");
    assertThat(Cost.of(failure).refunded()).isTrue();
    assertThat(Cost.of(failure).usd()).isEqualByComparingTo("0");
  }

  @Test
  void doesNotTakeABadRequestForAFailedJob() {
    answer(200, "{\"request_id\":\"a\"}");
    answer(400, "{\"detail\":\"bad id\"}");
    assertThatThrownBy(muapi.submit(FOX)::await)
        .isInstanceOf(JobPollException.class)
        .hasMessageContaining("400 bad id");
  }

  @Test
  void endsWithACancelledJob() {
    answer(200, "{\"request_id\":\"a\"}");
    answer(200, "{\"status\":\"cancelled\"}");
    Job<Prediction> job = muapi.submit(FOX);
    assertThatThrownBy(job::await).isInstanceOf(JobCancelledException.class);
    assertThat(job.isCancellable()).isFalse();
    assertThatThrownBy(job::cancel).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void sendsAWebhookAndHeadersAlong() throws Exception {
    answer(200, "{\"request_id\":\"a\"}");
    muapi.submit(
        FOX,
        RequestOptions.builder()
            .query("webhook", "https://me.test/?a=1&b=2")
            .header("X-Trace", "t")
            .build());
    RecordedRequest submit = server.takeRequest();
    assertThat(submit.getUrl().queryParameter("webhook")).isEqualTo("https://me.test/?a=1&b=2");
    assertThat(submit.getTarget()).contains("?webhook=https");
    assertThat(submit.getHeaders().get("X-Trace")).isEqualTo("t");
  }

  @Test
  void submitsToModelsThatItDoesNotKnow() throws Exception {
    answer(200, "{\"request_id\":\"a\"}");
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("prompt", "rain");
    input.put("seed", 4294967295L);
    input.put("style", null);
    input.put("images", List.of("x"));
    muapi.submit("mmaudio-v2/text-to-audio", input);
    RecordedRequest submit = server.takeRequest();
    assertThat(submit.getTarget()).isEqualTo("/api/v1/mmaudio-v2/text-to-audio");
    assertThat(submit.getBody().utf8())
        .startsWith("{\"prompt\":\"rain\",\"seed\":4294967295")
        .contains("\"images\":[\"x\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/a", "a/", "a//b", "../keys", "a/..", "a/./b", "a b", "a?b", "a%2fb", "a#b", "é"
      })
  void refusesEndpointsThatAreNone(String endpoint) {
    assertThatThrownBy(() -> muapi.submit(endpoint, Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Not a model's endpoint");
    assertThat(server.getRequestCount()).isZero();
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void resumesByIdAndByReference() throws Exception {
    answer(200, "{\"status\":\"completed\",\"outputs\":[]}");
    assertThat(muapi.resume("a/b c").await().outputs()).isEmpty();
    assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/predictions/a%2Fb%20c/result");
    answer(200, "{\"status\":\"completed\"}");
    muapi.resume(JobRef.parse("muapi/getPredictionResult/abc")).await();
    assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/predictions/abc/result");
    assertThatThrownBy(() -> muapi.resume(JobRef.parse("muvi/getTask/abc")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsEveryViolationWithItsPlace() {
    answer(
        422,
        "{\"detail\":[{\"loc\":[\"body\",\"images_list\",0],\"msg\":\"Field required\",\"type\":\"missing\"},{\"loc\":[\"body\",\"width\"],\"msg\":\"too big\"}]}");
    ValidationException e =
        catchThrowableOfType(ValidationException.class, () -> muapi.submit(FOX));
    assertThat(e.violations())
        .containsExactly(
            new Violation("body.images_list[0]", "Field required"),
            new Violation("body.width", "too big"));
    assertThat(e.operation()).isEqualTo("fluxDevImage");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"detail\":\"Insufficient credits\"}|Insufficient credits",
        "{\"error\":{\"message\":\"Insufficient\",\"code\":\"POOR\"}}|Insufficient; code: POOR",
        "{\"error\":\"Insufficient\"}|Insufficient",
        "{\"message\":\"Insufficient\"}|Insufficient",
        "{\"detail\":{\"msg\":\"Insufficient\"}}|Insufficient",
      })
  void readsAllShapesOfErrors(String json, String message) {
    answer(402, json, "X-Account-Balance: 0.01");
    InsufficientBalanceException e =
        catchThrowableOfType(InsufficientBalanceException.class, () -> muapi.submit(FOX));
    assertThat(e).hasMessageContaining("402 " + message);
    assertThat(Cost.of(e).balance()).isEqualByComparingTo("0.01");
  }

  @Test
  void sendsASubmitThatFailedOnce() {
    answer(500, "{\"detail\":\"oops\"}");
    assertThatThrownBy(() -> muapi.submit(FOX)).isInstanceOf(ServerException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void uploads(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("fox.png"), new byte[] {1, 2, 3});
    answer(200, "{\"url\":\"https://cdn.muapi.ai/up/fox.png\"}");
    assertThat(muapi.upload(file)).isEqualTo("https://cdn.muapi.ai/up/fox.png");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("POST /api/v1/upload_file HTTP/1.1");
    assertThat(request.getHeaders().get("Content-Type"))
        .startsWith("multipart/form-data; boundary=");
    assertThat(request.getBody().utf8()).contains("name=\"file\"; filename=\"fox.png\"");
    answer(200, "{\"url\":\"https://cdn.muapi.ai/up/x\"}");
    muapi.upload(Upload.of(new byte[] {1}, "x.png"));
  }

  @Test
  void tellsAndTopsUpTheBalance() throws Exception {
    answer(200, "{\"balance\":42.10,\"currency\":\"USD\"}");
    assertThat(muapi.account().balance()).isEqualTo(new BigDecimal("42.10"));
    answer(200, "{\"checkout_url\":\"https://checkout.stripe.com/x\"}");
    assertThat(muapi.account().topUp(20)).isEqualTo("https://checkout.stripe.com/x");
    server.takeRequest();
    assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"amount\":20}");
  }

  @Test
  void looksAfterKeysWithoutShowingTheirSecrets() throws Exception {
    answer(200, "[{\"id\":17,\"name\":\"app\",\"is_active\":true,\"last_used_at\":null}]");
    assertThat(muapi.keys().list())
        .singleElement()
        .satisfies(key -> assertThat(key.id()).isEqualTo(17));
    answer(200, "{\"id\":18,\"name\":\"t\",\"api_key\":\"brand-new-secret\"}");
    CreatedKey created = muapi.keys().createTestKey("t");
    assertThat(created.apiKey()).isEqualTo("brand-new-secret");
    assertThat(created.toString()).doesNotContain("brand-new-secret");
    server.takeRequest();
    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("{\"name\":\"t\",\"is_test\":true}");
    answer(200, "{\"deleted\":true}");
    muapi.keys().delete(18);
    assertThat(server.takeRequest().getRequestLine()).isEqualTo("DELETE /api/v1/keys/18 HTTP/1.1");
    answer(404, "{\"detail\":\"API key not found\"}");
    assertThatThrownBy(() -> muapi.keys().delete(18)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void listsModelsAndEstimates() {
    answer(200, "{\"models\":[{\"name\":\"flux-dev\",\"cost\":0.025}]}");
    assertThat(muapi.models())
        .singleElement()
        .satisfies(model -> assertThat(model.cost()).isEqualTo("0.025"));
    answer(200, "{\"model\":\"flux-dev\",\"cost\":0.05}");
    assertThat(muapi.estimate("flux-dev", Map.of("num_images", 2)).cost())
        .isEqualByComparingTo("0.05");
  }

  @Test
  void estimatesTheCostOfAnInput() throws Exception {
    answer(200, "{\"model\":\"flux-dev\",\"cost\":0.05}");
    assertThat(muapi.estimate(FOX).cost()).isEqualByComparingTo("0.05");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/api/v1/models/flux-dev/estimate-cost");
    assertThat(request.getBody().utf8()).isEqualTo("{\"prompt\":\"a fox\",\"width\":512}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "account/balance", "keys", "models/x", "upload_file"})
  void refusesEndpointsThatAreTheApisOwn(String endpoint) {
    assertThatThrownBy(() -> muapi.submit(endpoint, Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Not a model's endpoint");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void knowsEndpointsAsTheContractDoes() throws IOException {
    try (InputStream in =
        MuApi.class.getResourceAsStream("/dev/muster/contracts/muapi/openapi.json")) {
      Map<?, ?> contract =
          (Map<?, ?>)
              new Moshi.Builder()
                  .build()
                  .adapter(Object.class)
                  .fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<?, ?> submit = (Map<?, ?>) ((Map<?, ?>) contract.get("paths")).get("/{endpoint}");
      String text = submit.toString();
      assertThat(text).contains("pattern=" + Slashes.PATTERN, "pattern=" + MuApi.NO_ENDPOINT);
    }
  }

  @Test
  void givesTheGeneratedInterfacesRaw() throws Exception {
    answer(422, "{}");
    assertThat(muapi.api(TextToImageApi.class).fluxDevImage(FOX, null).execute().code())
        .isEqualTo(422);
    answer(200, "{\"openapi\":\"3.1.0\"}");
    assertThat(muapi.api(ReferenceApi.class).getOpenApi().execute().body())
        .containsEntry("openapi", "3.1.0");
    server.takeRequest();
    assertThat(server.takeRequest().getTarget()).isEqualTo("/openapi.json");
  }

  @Test
  void refusesAnswersOutsideTheContract() {
    answer(200, "{\"balance\":\"a lot\"}");
    assertThatThrownBy(() -> muapi.account().balance())
        .isInstanceOf(ProtocolException.class)
        .hasMessageStartingWith("getBalance: cannot read the answer: ")
        .hasMessageContaining("balance");
  }

  @Test
  void isBuiltFromTheEnvironment() throws Exception {
    answer(200, "{\"balance\":1}");
    try (MuApi other =
        MuApi.builder()
            .environment(
                (Map.of(
                    "MUAPI_API_KEY",
                    "env-key-123456",
                    "MUAPI_BASE_URL",
                    server.url("/x/").toString())))
            .build()) {
      other.account().balance();
    }
    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/x/account/balance");
    assertThat(request.getHeaders().get("x-api-key")).isEqualTo("env-key-123456");
  }

  @Test
  void namesWhatTheEnvironmentLacks() {
    assertThatThrownBy(() -> MuApi.builder().environment(Map.of("MUAPI_API_KEY", " ")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "The environment variable MUAPI_API_KEY is not set: it should hold the API key from the dashboard.");
    assertThatThrownBy(() -> MuApi.builder().build()).hasMessageContaining("MUAPI_API_KEY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc\n", "schlüssel", " abc"})
  void refusesKeysThatCannotBeMeantWithoutShowingThem(String key) {
    assertThatThrownBy(() -> MuApi.builder().apiKey(key).build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("The API key")
        .hasMessageNotContaining("abc")
        .hasMessageNotContaining("schl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "muapi.ai",
        "ftp://muapi.ai",
        "https://u:p@muapi.ai/",
        "https://muapi.ai/?key=1"
      })
  void refusesBaseUrlsThatAreNone(String url) {
    assertThatThrownBy(() -> MuApi.builder().baseUrl(url))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void readsMoneyAsItIsWritten() {
    Headers headers =
        Headers.of(
            "X-MuAPI-Cost-USD",
            "0.000001",
            "X-MuAPI-Cost-Credits",
            "7",
            "X-MuAPI-Cost-Bonus-Credits",
            "many");
    assertThat(Cost.of(headers))
        .isEqualTo(new Cost(new BigDecimal("0.000001"), new BigDecimal("7"), null, false, null));
  }

  @Test
  void namesInputThatIsNotJson() {
    assertThatThrownBy(() -> muapi.submit("some-model", Map.of("when", new StringBuilder("now"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("when")
        .hasMessageContaining("StringBuilder");
    assertThatThrownBy(() -> muapi.submit("some-model", Map.of("weight", Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.getRequestCount()).isZero();
  }
}
