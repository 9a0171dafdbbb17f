package dev.muster.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.miraflow.Miraflow;
import dev.muster.muapi.MuApi;
import dev.muster.musicai.MusicAi;
import dev.muster.muvi.Muvi;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiserver.MuxiServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;

/**
 * Has every provider's client fail in every way, by answers that repeat the client's own secrets
 * wherever they can, and looks for these in what is shown and in the log, which is set to tell all.
 */
class ProviderSecretsTest {
  private static final Path LOG = Path.of("target", "test.log");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final String SIGNED = "hush-signed-parameter-4711";

  /**
   * A provider.
   *
   * @param variables names of the variables that hold secrets
   * @param others the other variables that it needs
   * @param url name of the variable that holds the base URL
   * @param calls a call that is safe and one that is not
   * @param uploads what puts a file where a signed URL says
   */
  private record Subject<C extends Client>(
      String name,
      List<String> variables,
      Map<String, String> others,
      String url,
      Supplier<? extends ClientBuilder<C, ?>> builder,
      List<Function<C, Call<?>>> calls,
      List<BiConsumer<C, Upload>> uploads) {
    List<String> secrets() {
      return variables.stream().map(name -> "hush-" + name.toLowerCase() + "-4711").toList();
    }

    C open(String base) {
      Map<String, String> environment = new HashMap<>(others);
      variables.forEach(name -> environment.put(name, "hush-" + name.toLowerCase() + "-4711"));
      environment.put(url, base);
      ClientBuilder<C, ?> client = builder.get();
      client.environment(environment);
      client.retry(RetryPolicy.DEFAULT.withDelays(Duration.ZERO, Duration.ZERO));
      return client.build();
    }
  }

  private static Stream<Subject<?>> subjects() {
    return Stream.of(
        new Subject<>(
            "MuApi",
            List.of("MUAPI_API_KEY"),
            Map.of(),
            "MUAPI_BASE_URL",
            MuApi::builder,
            List.of(
                c -> c.api(dev.muster.muapi.api.AccountApi.class).getBalance(),
                c ->
                    c.api(dev.muster.muapi.api.PredictionsApi.class)
                        .submit("flux", Map.of(), null)),
            List.of()),
        new Subject<>(
            "MuxiServer",
            List.of("MUXI_SECRET_KEY"),
            Map.of("MUXI_KEY_ID", "MUXI_id"),
            "MUXI_SERVER_URL",
            MuxiServer::builder,
            List.of(
                c -> c.api(dev.muster.muxiserver.api.FormationsApi.class).listFormations(),
                c -> c.api(dev.muster.muxiserver.api.FormationsApi.class).stopFormation("a")),
            List.of()),
        new Subject<>(
            "MuxiFormation",
            List.of("MUXI_CLIENT_KEY", "MUXI_ADMIN_KEY"),
            Map.of(),
            "MUXI_FORMATION_URL",
            MuxiFormation::builder,
            List.of(
                c -> c.api(dev.muster.muxiformation.api.SecretsApi.class).listSecrets(),
                c -> c.api(dev.muster.muxiformation.api.SecretsApi.class).reloadSecrets()),
            List.of()),
        new Subject<>(
            "Miraflow",
            List.of("MIRAFLOW_API_KEY"),
            Map.of(),
            "MIRAFLOW_BASE_URL",
            Miraflow::builder,
            List.of(
                c -> c.api(dev.muster.miraflow.api.LibraryApi.class).listAvatars(),
                c ->
                    c.api(dev.muster.miraflow.api.MediaApi.class)
                        .finalizeMedia(
                            dev.muster.miraflow.model.MediaCompletion.builder()
                                .mediaId("m")
                                .build())),
            List.of(Miraflow::upload)),
        new Subject<>(
            "Muvi",
            List.of("MUVI_API_KEY"),
            Map.of(),
            "MUVI_BASE_URL",
            Muvi::builder,
            List.of(
                c -> c.api(dev.muster.muvi.api.JobsApi.class).getJob("a"),
                c -> c.api(dev.muster.muvi.api.JobsApi.class).cancelJob("a")),
            List.of(Muvi::upload)),
        new Subject<>(
            "MusicAi",
            List.of("MUSIC_AI_API_KEY"),
            Map.of(),
            "MUSIC_AI_BASE_URL",
            MusicAi::builder,
            List.of(
                c -> c.api(dev.muster.musicai.api.JobsApi.class).getJob("a"),
                c -> c.api(dev.muster.musicai.api.JobsApi.class).deleteJob("a")),
            List.of(MusicAi::upload)));
  }

  /** Answers that repeat {@code secret}, by what they are. */
  private static Map<String, MockResponse> mishaps(String secret) {
    String url = "https://localhost:9/a.png?Signature=" + SIGNED;
    String told = "no " + secret + ", see " + url;
    Map<String, MockResponse> mishaps = new HashMap<>();
    for (int status : new int[] {400, 401, 402, 403, 404, 409, 422, 429, 500, 503}) {
      for (String body :
          List.of(
              "{\"detail\":\"T\",\"message\":\"T\",\"requestId\":\"T\",\"code\":\"T\"}",
              "{\"error\":{\"code\":\"T\",\"message\":\"T\"},\"request\":{\"id\":\"T\"}}",
              "{\"error\":\"T\",\"api_key\":\"T\",\"result\":\"failure\"}",
              "{\"detail\":[{\"loc\":[\"T\",0],\"msg\":\"T\"}]}",
              "<html>T</html>",
              "T")) {
        mishaps.put(status + " " + body, json(status, body.replace("T", told)));
      }
    }
    mishaps.put("malformed", json(200, "{\"a\":\"" + secret));
    mishaps.put("another shape", json(200, "[[\"" + told + "\"]]"));
    mishaps.put(
        "a redirect", json(302, "").newBuilder().addHeader("Location: " + url + secret).build());
    mishaps.put(
        "telling headers",
        json(401, "{}")
            .newBuilder()
            .addHeader("X-Request-Id: " + secret)
            .addHeader("WWW-Authenticate: Key " + secret)
            .addHeader("Set-Cookie: k=" + secret)
            .addHeader("Link: <" + url + ">")
            .build());
    mishaps.put(
        "a lost connection",
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    return mishaps;
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type: application/json")
        .body(body)
        .build();
  }

  @TestFactory
  Stream<DynamicTest> showsNoSecret() {
    return subjects()
        .map(subject -> DynamicTest.dynamicTest(subject.name(), () -> showsNoSecret(subject)));
  }

  private <C extends Client> void showsNoSecret(Subject<C> subject) throws IOException {
    Script script = new Script();
    StringBuilder shown = new StringBuilder();
    Upload file = Upload.of(new byte[] {1, 2, 3}, "a.png");
    int failures = 0;
    int lost = 0;
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(script);
      server.start();
      MockResponse place = place(server.url("/store/a?Signature=" + SIGNED).toString());
      try (C client = subject.open(server.url("/").toString())) {
        shown.append(client).append('\n');
        for (MockResponse mishap : mishaps(String.join(" and ", subject.secrets())).values()) {
          script.play(mishap, mishap);
          for (Function<C, Call<?>> call : subject.calls()) {
            failures += fails(() -> client.reply(call.apply(client)), shown) ? 1 : 0;
          }
          script.play(place, mishap);
          for (BiConsumer<C, Upload> upload : subject.uploads()) {
            lost += fails(() -> upload.accept(client, file), shown) ? 1 : 0;
          }
        }
      }
    }
    assertThat(failures).as("failures").isGreaterThan(100);
    assertThat(lost)
        .as("uploads that failed")
        .isGreaterThanOrEqualTo(50 * subject.uploads().size());
    assertThat(script.puts.get()).as("files put").isGreaterThanOrEqualTo(lost);
    assertHidden(
        Stream.concat(subject.secrets().stream(), Stream.of(SIGNED)).toList(), shown.toString());
    assertThat(Files.readAllLines(LOG)).anyMatch(line -> line.contains(": 401 after"));
  }

  private static void assertHidden(List<String> secrets, String shown) throws IOException {
    assertThat(shown.lines())
        .as("what is shown")
        .noneMatch(line -> secrets.stream().anyMatch(line::contains));
    assertThat(Files.readAllLines(LOG))
        .as("the log")
        .noneMatch(line -> secrets.stream().anyMatch(line::contains));
  }

  /** Where a file may go, in the words of every provider that says so. */
  private static MockResponse place(String url) {
    String urls = "\"uploadUrl\":\"U\",\"fileUrl\":\"U\",\"maxSize\":1000";
    String told = "{\"mediaId\":\"m\",\"downloadUrl\":\"U\"," + urls + ",\"data\":{" + urls + "}}";
    return json(200, told.replace("U\"", url + "\""));
  }

  /** Answers all files that are put in one way, and all else in another. */
  private static final class Script extends Dispatcher {
    private final AtomicInteger puts = new AtomicInteger();
    private volatile MockResponse call;
    private volatile MockResponse put;

    void play(MockResponse call, MockResponse put) {
      this.call = call;
      this.put = put;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      if (!request.getMethod().equals("PUT")) {
        return call;
      }
      puts.incrementAndGet();
      return put;
    }
  }

  static Stream<Function<String, WebhookReceiver<?>>> webhooks() {
    return Stream.of(Muvi::webhook, MuxiFormation::webhook, MuxiFormation::escalations);
  }

  @ParameterizedTest
  @MethodSource("webhooks")
  void showsNeitherTheSecretNorTheSignatureOfAWebhook(Function<String, WebhookReceiver<?>> provider)
      throws IOException {
    String secret = "hush-webhook-secret-4711";
    WebhookReceiver<?> receiver = provider.apply(secret);
    byte[] body = "{\"a\":".getBytes(UTF_8);
    Instant now = Instant.now();
    Map<String, String> signed = receiver.sign(body, now);
    Map<String, String> old = receiver.sign(body, now.minus(Duration.ofDays(1)));
    StringBuilder shown = new StringBuilder().append(receiver).append('\n');

    assertThat(fails(() -> receiver.receive(body, name -> null), shown)).as("unsigned").isTrue();
    assertThat(fails(() -> receiver.receive(new byte[1], signed::get), shown))
        .as("forged")
        .isTrue();
    assertThat(fails(() -> receiver.receive(body, old::get), shown)).as("expired").isTrue();
    assertThat(fails(() -> receiver.receive(body, signed::get), shown)).as("unreadable").isTrue();

    assertThat(shown).contains("Unsigned", "Forged", "Expired", "ProtocolException");
    assertHidden(
        Stream.of(List.of(secret), digests(signed), digests(old)).flatMap(List::stream).toList(),
        shown.toString());
  }

  /** The signatures in headers: what is long and hexadecimal. */
  private static List<String> digests(Map<String, String> headers) {
    List<String> digests =
        headers.values().stream()
            .flatMap(value -> HEX.matcher(value).results().map(MatchResult::group))
            .toList();
    assertThat(digests).isNotEmpty();
    return digests;
  }

  private static boolean fails(ThrowingCallable call, StringBuilder shown) {
    Throwable thrown = catchThrowable(call);
    if (thrown == null) {
      return false;
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    shown.append(trace).append('\n');
    if (thrown instanceof ApiException api) {
      shown.append(api.error()).append(api.requestId()).append(api.code()).append('\n');
    }
    return true;
  }
}
