package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.miraflow.api.VideosApi;
import dev.muster.muapi.api.FilesApi;
import dev.muster.muapi.api.PredictionsApi;
import dev.muster.muapi.api.ReferenceApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muvi.api.Webhooks;
import dev.muster.muvi.model.JobNotice;
import dev.muster.muxiserver.api.FormationsApi;
import dev.muster.muxiserver.model.LogStream;
import dev.muster.runtime.Apis;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import dev.muster.runtime.SignatureScheme;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The requests that the generated interfaces prepare. */
class RetrofitApisTest {
  private static final Path SOURCES = Path.of("../generated/src/main/java");
  private static final RequestBody BUNDLE =
      RequestBody.create(new byte[] {1, 2, 3}, MediaType.get("application/gzip"));

  private static Retrofit retrofit(String baseUrl, JsonAdapter.Factory adapters) {
    Moshi moshi = new Moshi.Builder().add(adapters).build();
    return new Retrofit.Builder()
        .baseUrl(baseUrl)
        .addConverterFactory(MoshiConverterFactory.create(moshi))
        .validateEagerly(true)
        .build();
  }

  private static final Apis MUAPI =
      retrofit("https://example.com/muapi/api/v1/", new dev.muster.muapi.model.ModelAdapters())
          ::create;
  private static final Apis MUXI =
      retrofit("https://example.com/", new dev.muster.muxiserver.model.ModelAdapters())::create;

  private static String body(Request request) throws IOException {
    Buffer buffer = new Buffer();
    Objects.requireNonNull(request.body()).writeTo(buffer);
    return buffer.readUtf8();
  }

  static List<Class<?>> interfaces() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.matches("dev/muster/\\w+/api/\\w+Api\\.java"))
          .<Class<?>>map(RetrofitApisTest::load)
          .toList();
    }
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(file.replace(".java", "").replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("interfaces")
  void everyMethodIsOneThatRetrofitTakes(Class<?> api) throws Exception {
    String adapters = api.getPackageName().replace(".api", ".model") + ".ModelAdapters";
    JsonAdapter.Factory factory =
        (JsonAdapter.Factory) Class.forName(adapters).getConstructor().newInstance();

    assertThat(retrofit("https://example.com/", factory).create(api)).isNotNull();
    for (Method method : api.getMethods()) {
      assertThat(method.getAnnotation(Operation.class).id()).as(method.toString()).isNotBlank();
    }
  }

  @Test
  void submitsAnInputByItsOwnCall() throws IOException {
    Request request = FluxDevImageInput.builder().prompt("a fox").build().call(MUAPI).request();

    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.url()).hasToString("https://example.com/muapi/api/v1/flux-dev-image");
    assertThat(body(request)).isEqualTo("{\"prompt\":\"a fox\"}");
  }

  @Test
  void sendsTheSlashOfAnEndpointAsItIs() throws IOException {
    Request request =
        MUAPI
            .of(PredictionsApi.class)
            .submit("mmaudio-v2/text-to-audio", Map.of("seed", 7L), "https://example.com/hook?a=b")
            .request();

    assertThat(request.url().encodedPath()).isEqualTo("/muapi/api/v1/mmaudio-v2/text-to-audio");
    assertThat(request.url().queryParameter("webhook")).isEqualTo("https://example.com/hook?a=b");
    assertThat(body(request)).isEqualTo("{\"seed\":7}");
  }

  @Test
  void leavesTheBasePathForAnOperationOfAnotherServer() {
    Method only = ReferenceApi.class.getMethods()[0];

    assertThat(only.getAnnotation(retrofit2.http.GET.class).value())
        .isEqualTo("../../openapi.json");
    assertThat(MUAPI.of(ReferenceApi.class)).isNotNull();
  }

  @Test
  void sendsAFileAsAPart() throws IOException {
    MultipartBody.Part part = MultipartBody.Part.createFormData("file", "füchse.png", BUNDLE);

    Request request = MUAPI.of(FilesApi.class).uploadFile(part).request();

    assertThat(Objects.requireNonNull(request.body()).contentType())
        .hasToString(
            "multipart/form-data; boundary=" + ((MultipartBody) request.body()).boundary());
    assertThat(body(request)).contains("name=\"file\"; filename=\"füchse.png\"");
  }

  @Test
  void asksForAStreamByTheAcceptHeader() {
    FormationsApi api = MUXI.of(FormationsApi.class);

    Request plain = api.deployFormation(BUNDLE, "my-team", null).request();
    Request streamed = api.deployFormationStream(BUNDLE, "my-team", "1.1.0").request();

    assertThat(plain.header("Accept")).isEqualTo("application/json");
    assertThat(plain.header("X-Formation-ID")).isEqualTo("my-team");
    assertThat(plain.header("X-Formation-Version")).isNull();
    assertThat(streamed.header("Accept")).isEqualTo("text/event-stream");
    assertThat(streamed.header("X-Formation-Version")).isEqualTo("1.1.0");
  }

  @Test
  void escapesAnIdAndSendsAnOpenEnumAsItsValue() {
    Request request =
        MUXI.of(FormationsApi.class)
            .getFormationLogs("équipe 日本/a+b", 5, new LogStream("both"), null)
            .request();

    assertThat(request.url().encodedPath())
        .isEqualTo("/rpc/formations/%C3%A9quipe%20%E6%97%A5%E6%9C%AC%2Fa+b/logs");
    assertThat(request.url().encodedQuery()).isEqualTo("lines=5&stream=both");
  }

  @Test
  void tellsInterceptorsTheOperationAndWhatMayBeSentAgain() throws Exception {
    Operation submit = operation(PredictionsApi.class, "submit");
    Operation poll = operation(PredictionsApi.class, "getPredictionResult");

    assertThat(submit.retry()).isEqualTo(RetryClass.WHEN_REFUSED);
    assertThat(poll.id()).isEqualTo("getPredictionResult");
    assertThat(poll.retry()).isEqualTo(RetryClass.SAFE);
  }

  @Test
  void tellsInterceptorsWhichAnswersProveThatNothingWasDone() {
    assertThat(operation(PredictionsApi.class, "submit").refusals()).containsExactly("429", "503");
    assertThat(operation(dev.muster.muvi.api.JobsApi.class, "submitJob").refusals())
        .containsExactly("429", "503 PUBSUB_PUBLISH_FAILED");
    assertThat(operation(VideosApi.class, "createVideo").refusals()).isEmpty();
    assertThat(operation(VideosApi.class, "createVideo").idempotencyKey()).isEmpty();
  }

  @Test
  void tellsHowWebhooksAreSigned() {
    SignatureScheme signed = Objects.requireNonNull(Webhooks.JOB_FINISHED.signature());

    assertThat(Webhooks.JOB_FINISHED.payload()).isEqualTo(JobNotice.class);
    assertThat(signed.timestampHeader()).isEqualTo("X-PixelByte-Timestamp");
    assertThat(signed.header()).isEqualTo("sha256={signature}");
    assertThat(dev.muster.muapi.api.Webhooks.PREDICTION_FINISHED.signature()).isNull();
  }

  private static Operation operation(Class<?> api, String method) {
    return Stream.of(api.getMethods())
        .filter(candidate -> candidate.getName().equals(method))
        .findFirst()
        .orElseThrow()
        .getAnnotation(Operation.class);
  }
}
