package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonArrayMinLike;
import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static au.com.dius.pact.consumer.dsl.Matchers.regexp;
import static au.com.dius.pact.consumer.dsl.PactDslJsonRootValue.stringMatcher;
import static dev.muster.contract.pact.Http.answer;
import static dev.muster.contract.pact.Http.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import dev.muster.core.AuthenticationException;
import dev.muster.core.InsufficientBalanceException;
import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobFailedException;
import dev.muster.core.Upload;
import dev.muster.core.ValidationException;
import dev.muster.core.Violation;
import dev.muster.muapi.Cost;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.ApiKey;
import dev.muster.muapi.model.CreatedKey;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import dev.muster.runtime.Phase;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client asks of MuAPI, and what it makes of the answers. */
final class MuApiConsumerTest {
  private static final String PROMPT = "A lighthouse in the fog";
  private static final FluxDevImageInput LIGHTHOUSE =
      FluxDevImageInput.builder().prompt(PROMPT).build();
  private static final String JOB = "abc123xyz";
  private static final String REASON = "The model could not make anything of this input";
  private static final String URL = "^https?://\\S+$";
  private static final String OUTPUT = "https://cdn.muapi.ai/outputs/abc123xyz/output.png";
  private static final String UPLOAD = "https://cdn.muapi.ai/uploads/abc123/pixel.png";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

  private static final Keyed KEY = new Keyed("x-api-key", "^\\S+$", "test-key");

  @RegisterExtension
  static final PactBook<MuApi> BOOK =
      new PactBook<>("muapi", () -> MuApi.builder().apiKey("test-key"));

  @Test
  void submitsToAKnownModel() {
    BOOK.play(
        "a submission to a known model",
        "fluxDevImage",
        it ->
            it.withRequest(
                    KEY.post(
                        "/flux-dev-image",
                        body ->
                            body.stringType("prompt", PROMPT)
                                .integerType("width", 1024)
                                .integerType("height", 768)))
                .willRespondWith(answer(200, body -> body.stringType("request_id", JOB))),
        muapi -> {
          Job<Prediction> job =
              muapi.submit(LIGHTHOUSE.toBuilder().width(1024).height(768).build());
          assertThat(job.id()).isEqualTo(JOB);
          assertThat(job.phase()).isEqualTo(Phase.PENDING);
        });
  }

  @Test
  void submitsToAModelOutsideTheContract() {
    BOOK.play(
        "a submission to a model outside the contract",
        "submit",
        it ->
            it.withRequest(
                    KEY.post(
                        "/brand-new-image",
                        body ->
                            body.stringType("prompt", PROMPT)
                                .object("mood", mood -> mood.numberType("fog", 0.5))))
                .willRespondWith(answer(200, body -> body.stringType("request_id", JOB))),
        muapi -> {
          Map<String, Object> input = Map.of("prompt", PROMPT, "mood", Map.of("fog", 0.5));
          assertThat(muapi.submit("brand-new-image", input).id()).isEqualTo(JOB);
        });
  }

  @Test
  void keepsTheSlashOfAnEndpoint() {
    BOOK.play(
        "a submission to an endpoint with a slash",
        "mmaudioV2TextToAudio",
        it ->
            it.withRequest(
                    KEY.post(
                        "/mmaudio-v2/text-to-audio", body -> body.stringType("prompt", "Surf")))
                .willRespondWith(answer(200, body -> body.stringType("request_id", JOB))),
        muapi -> {
          Map<String, Object> input = Map.of("prompt", "Surf");
          assertThat(muapi.submit("mmaudio-v2/text-to-audio", input).id()).isEqualTo(JOB);
        });
  }

  @Test
  void tellsWhatASubmissionCosts() {
    BOOK.play(
        "a submission whose answer tells the cost",
        "fluxDevImage",
        it ->
            it.withRequest(KEY.post("/flux-dev-image", body -> body.stringType("prompt", PROMPT)))
                .willRespondWith(
                    response ->
                        response
                            .status(200)
                            .body(json(body -> body.stringType("request_id", JOB)))
                            .header("X-MuAPI-Cost-USD", regexp("^\\d+\\.\\d+$", "0.025000"))
                            .header("X-Account-Balance", regexp("^\\d+\\.\\d+$", "42.475000"))),
        muapi -> {
          Cost cost = Cost.of(muapi.submit(LIGHTHOUSE));
          assertThat(cost.usd()).isEqualByComparingTo("0.025");
          assertThat(cost.balance()).isEqualByComparingTo("42.475");
        });
  }

  @ParameterizedTest
  @CsvSource({"queued,PENDING", "pending,PENDING", "processing,RUNNING"})
  void waitsForAJobThatIs(String status, Phase phase) {
    BOOK.play(
        "a poll of a job that is " + status,
        "getPredictionResult",
        it ->
            poll(it, status)
                .willRespondWith(answer(200, body -> body.stringValue("status", status))),
        muapi -> assertThat(Polled.once(muapi.resume(JOB)).phase()).isEqualTo(phase));
  }

  @Test
  void givesTheOutputsOfACompletedJob() {
    BOOK.play(
        "a poll of a job that is completed",
        "getPredictionResult",
        it ->
            poll(it, "completed")
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringValue("status", "completed")
                                .minArrayLike("outputs", 1, stringMatcher(URL, OUTPUT), 1))),
        muapi -> assertThat(MuApi.urls(muapi.resume(JOB).await())).containsExactly(OUTPUT));
  }

  @Test
  void tellsWhyAJobFailed() {
    BOOK.play(
        "a poll of a job that is failed",
        "getPredictionResult",
        it ->
            poll(it, "failed")
                .willRespondWith(
                    answer(
                        200,
                        body -> body.stringValue("status", "failed").stringType("error", REASON))),
        muapi ->
            assertThatThrownBy(() -> muapi.resume(JOB).await())
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining(REASON));
  }

  @Test
  void tellsWhyAJobFailedWhenThatIsToldAsAnError() {
    BOOK.play(
        "a poll of a job whose failure is told as an error",
        "getPredictionResult",
        it ->
            poll(it.state("failures are told as errors"), "failed")
                .willRespondWith(
                    answer(
                        400,
                        body ->
                            body.object(
                                "detail",
                                detail ->
                                    detail
                                        .stringValue("status", "failed")
                                        .stringType("error", REASON)))),
        muapi ->
            assertThatThrownBy(() -> muapi.resume(JOB).await())
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining(REASON));
  }

  @Test
  void tellsThatAJobWasCancelled() {
    BOOK.play(
        "a poll of a job that is cancelled",
        "getPredictionResult",
        it ->
            poll(it, "cancelled")
                .willRespondWith(answer(200, body -> body.stringValue("status", "cancelled"))),
        muapi ->
            assertThatThrownBy(() -> muapi.resume(JOB).await())
                .isInstanceOf(JobCancelledException.class));
  }

  @Test
  void uploadsAPicture() {
    BOOK.play(
        "an upload of a picture",
        "uploadFile",
        it ->
            it.withRequest(
                    request ->
                        KEY.in(
                            request
                                .method("POST")
                                .path("/upload_file")
                                .body(RawBody.form("file", "pixel.png", PIXEL))))
                .willRespondWith(answer(200, body -> body.stringMatcher("url", URL, UPLOAD))),
        muapi -> assertThat(muapi.upload(Upload.of(PIXEL, "pixel.png"))).isEqualTo(UPLOAD));
  }

  @Test
  void createsATestKey() {
    BOOK.play(
        "the creation of a test key",
        "createKey",
        it ->
            it.withRequest(
                    KEY.post(
                        "/keys",
                        body -> body.stringValue("name", "my-app").booleanValue("is_test", true)))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.integerType("id", 18)
                                .stringValue("name", "my-app")
                                .stringMatcher("api_key", "^\\S+$", SECRET))),
        muapi -> {
          CreatedKey key = muapi.keys().createTestKey("my-app");
          assertThat(key.id()).isEqualTo(18);
          assertThat(key.apiKey()).isEqualTo(SECRET);
        });
  }

  @Test
  void listsTheKeys() {
    BOOK.play(
        "the list of keys",
        "listKeys",
        it ->
            it.state("a key", Map.of("name", "my-app"))
                .withRequest(KEY.get("/keys"))
                .willRespondWith(
                    answer(
                        200,
                        newJsonArrayMinLike(
                                1,
                                keys ->
                                    keys.object(
                                        key ->
                                            key.integerType("id", 18)
                                                .stringType("name", "my-app")
                                                .booleanType("is_active", true)))
                            .build())),
        muapi -> assertThat(muapi.keys().list()).extracting(ApiKey::id).containsExactly(18L));
  }

  @Test
  void deletesAKey() {
    BOOK.play(
        "the deletion of a key",
        "deleteKey",
        it ->
            it.state("a key", Map.of("name", "my-app"))
                .withRequest(
                    request ->
                        KEY.in(
                            request
                                .method("DELETE")
                                .path(fromProviderState("/keys/${keyId}", "/keys/18"))))
                .willRespondWith(answer(200)),
        muapi -> muapi.keys().delete(18));
  }

  @Test
  void tellsTheBalance() {
    BOOK.play(
        "the balance",
        "getBalance",
        it ->
            it.state("an account", Map.of("balance", "42.5"))
                .withRequest(KEY.get("/account/balance"))
                .willRespondWith(
                    answer(200, body -> body.numberValue("balance", new BigDecimal("42.5")))),
        muapi -> assertThat(muapi.account().balance()).isEqualByComparingTo("42.50"));
  }

  @Test
  void tellsThatTheKeyIsNotValid() {
    BOOK.play(
        "a request with a key that is not valid",
        "getBalance",
        it ->
            it.state("only known keys are accepted")
                .withRequest(KEY.get("/account/balance"))
                .willRespondWith(answer(401, body -> body.stringType("detail", "Invalid API key"))),
        muapi ->
            assertThatThrownBy(() -> muapi.account().balance())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Invalid API key"));
  }

  @Test
  void namesTheParameterThatIsRefused() {
    BOOK.play(
        "a submission with a parameter that does not fit",
        "fluxDevImage",
        it ->
            it.withRequest(
                    KEY.post(
                        "/flux-dev-image",
                        body -> body.stringType("prompt", PROMPT).numberValue("width", 4096)))
                .willRespondWith(answer(422, MuApiConsumerTest::widthIsTooLarge)),
        muapi ->
            assertThatThrownBy(() -> muapi.submit(LIGHTHOUSE.toBuilder().width(4096).build()))
                .isInstanceOfSatisfying(
                    ValidationException.class,
                    refused ->
                        assertThat(refused.violations())
                            .extracting(Violation::location)
                            .containsExactly("body.width")));
  }

  @Test
  void tellsThatTheCreditsDoNotSuffice() {
    BOOK.play(
        "a submission without enough credits",
        "fluxDevImage",
        it ->
            it.state("an account", Map.of("balance", "0"))
                .withRequest(KEY.post("/flux-dev-image", body -> body.stringType("prompt", PROMPT)))
                .willRespondWith(
                    answer(402, body -> body.stringType("detail", "Insufficient credits"))),
        muapi ->
            assertThatThrownBy(() -> muapi.submit(LIGHTHOUSE))
                .isInstanceOf(InsufficientBalanceException.class)
                .hasMessageContaining("Insufficient credits"));
  }

  private static HttpInteractionBuilder poll(HttpInteractionBuilder it, String status) {
    return it.state("a job", Map.of("status", status))
        .withRequest(
            KEY.get(
                fromProviderState(
                    "/predictions/${jobId}/result", "/predictions/" + JOB + "/result")));
  }

  private static void widthIsTooLarge(LambdaDslJsonBody body) {
    body.array(
        "detail",
        issues ->
            issues.object(
                issue ->
                    issue
                        .array("loc", loc -> loc.stringValue("body").stringValue("width"))
                        .stringType("msg", "Input should be less than or equal to 2048")
                        .stringType("type", "less_than_equal")));
  }
}
