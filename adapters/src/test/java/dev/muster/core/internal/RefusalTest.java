package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.ConfigurationException;
import dev.muster.core.RateLimitException;
import dev.muster.core.RequestOptions;
import dev.muster.core.RetryPolicy;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;

/** What the contract says of refusals and of keys that name a request. */
class RefusalTest {
  /** A shop that tells by a code whether it has begun. */
  interface Shop {
    @Operation(
        id = "order",
        retry = RetryClass.WHEN_REFUSED,
        refusals = {"429", "503 NOT_QUEUED"})
    @POST("orders")
    Call<Toys.Ticket> order(@Body Toys.Order order);

    @Operation(
        id = "orderOnce",
        retry = RetryClass.WHEN_REFUSED,
        refusals = {})
    @POST("orders")
    Call<Toys.Ticket> orderOnce(@Body Toys.Order order);

    @Operation(id = "named", retry = RetryClass.WHEN_REFUSED, idempotencyKey = "X-Once")
    @POST("orders")
    Call<Toys.Ticket> named(@Body Toys.Order order, @Header("X-Once") @Nullable String key);

    @Operation(id = "look", retry = RetryClass.SAFE)
    @GET("orders")
    Call<Toys.Ticket> look();
  }

  private final MockWebServer server = new MockWebServer();
  private final Pauses pauses = new Pauses();
  private Channel channel;

  @BeforeEach
  void open() throws IOException {
    server.start();
    Provider provider =
        new Provider(
            "toys",
            "http://toys.test/",
            Toys.MODELS,
            ErrorPlaces.NONE.code("/error/code").retryAfter("/error/details/retryAfter"),
            Duration.ofSeconds(10),
            Toys.PROVIDER.polling(),
            CostPlaces.NONE);
    channel =
        Channel.open(
            provider,
            Toys.credentials(server.url("/")),
            Toys.settings(server.url("/")),
            new HandTimer(),
            pauses);
  }

  @AfterEach
  void close() {
    channel.close();
    server.close();
  }

  private Shop shop(RequestOptions options) {
    return channel.apis(options).of(Shop.class);
  }

  private Shop shop() {
    return shop(RequestOptions.NONE);
  }

  private void answer(int status, String json, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(json);
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
  }

  @ParameterizedTest
  @CsvSource({
    "429, ANYTHING, 2",
    "503, NOT_QUEUED, 2",
    "503, OVERLOADED, 1",
    "500, NOT_QUEUED, 1",
  })
  void repeatsOnlyWhatTheContractCallsARefusal(int status, String code, int requests) {
    answer(status, "{\"error\":{\"code\":\"" + code + "\"}}");
    answer(200, "{\"id\":\"a\"}");
    Throwable thrown = catchThrowable(() -> channel.body(shop().order(Toys.ORDER)));
    assertThat(server.getRequestCount()).isEqualTo(requests);
    assertThat(thrown == null).isEqualTo(requests == 2);
  }

  @ParameterizedTest
  @CsvSource({"503, <html>", "503, ''", "503, '{\"error\":'"})
  void doesNotTakeWhatItCannotReadForARefusal(int status, String body) {
    answer(status, body);
    assertThat(catchThrowable(() -> channel.body(shop().order(Toys.ORDER)))).isNotNull();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"429", "503"})
  void repeatsNothingThatArrivedWhereTheContractKnowsNoRefusal(int status) {
    answer(status, "{}");
    assertThat(catchThrowable(() -> channel.body(shop().orderOnce(Toys.ORDER)))).isNotNull();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void waitsAsLongAsTheBodyAsks() {
    answer(429, "{\"error\":{\"code\":\"SLOW\",\"details\":{\"retryAfter\":7}}}");
    answer(200, "{\"id\":\"a\"}");
    channel.body(shop().order(Toys.ORDER));
    assertThat(pauses.taken).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void waitsAsLongAsTheHeaderAsksWhereTheBodyAsksToo() {
    answer(429, "{\"error\":{\"details\":{\"retryAfter\":7}}}", "Retry-After: 9");
    answer(200, "{\"id\":\"a\"}");
    channel.body(shop().look());
    assertThat(pauses.taken).containsExactly(Duration.ofSeconds(9));
  }

  @Test
  void tellsHowLongTheBodyAskedToWaitWhenItIsTooLong() {
    answer(429, "{\"error\":{\"details\":{\"retryAfter\":\"7200\"}}}");
    assertThat(catchThrowable(() -> channel.body(shop().order(Toys.ORDER))))
        .isInstanceOfSatisfying(
            RateLimitException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofHours(2)));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void namesARequestOnceForAllAttempts() throws Exception {
    answer(503, "{}");
    answer(429, "{}");
    answer(200, "{\"id\":\"a\"}");
    channel.body(shop().named(Toys.ORDER, null));
    answer(200, "{\"id\":\"b\"}");
    channel.body(shop().named(Toys.ORDER, null));
    List<String> names = List.of(name(), name(), name(), name());
    assertThat(names.get(0)).matches("[0-9a-f-]{36}").isEqualTo(names.get(1));
    assertThat(names.get(2)).isEqualTo(names.get(0));
    assertThat(names.get(3)).isNotEqualTo(names.get(0));
  }

  @Test
  void leavesTheCallersNameAlone() throws Exception {
    answer(200, "{\"id\":\"a\"}");
    channel.body(shop().named(Toys.ORDER, "mine"));
    assertThat(name()).isEqualTo("mine");
    answer(200, "{\"id\":\"a\"}");
    RequestOptions options = RequestOptions.builder().idempotencyKey("my own").build();
    channel.body(shop(options).named(Toys.ORDER, null));
    assertThat(name()).isEqualTo("my own");
    answer(200, "{\"id\":\"a\"}");
    RequestOptions header = RequestOptions.builder().header("x-once", "by header").build();
    channel.body(shop(header).named(Toys.ORDER, null));
    assertThat(name()).isEqualTo("by header");
  }

  @Test
  void refusesANameWhereTheApiTakesNone() {
    RequestOptions options = RequestOptions.builder().idempotencyKey("mine").build();
    assertThatThrownBy(() -> channel.body(shop(options).order(Toys.ORDER)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("order takes no idempotency key: leave it out.");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void repeatsAsOftenAsTheCallSays() {
    answer(503, "{}");
    RequestOptions never = RequestOptions.builder().retry(RetryPolicy.NONE).build();
    assertThat(catchThrowable(() -> channel.body(shop(never).look()))).isNotNull();
    assertThat(server.getRequestCount()).isEqualTo(1);
    for (int i = 0; i < 5; i++) {
      answer(503, "{}");
    }
    RequestOptions often =
        RequestOptions.builder().retry(RetryPolicy.DEFAULT.withAttempts(5)).build();
    assertThat(catchThrowable(() -> channel.body(shop(often).look()))).isNotNull();
    assertThat(server.getRequestCount()).isEqualTo(6);
  }

  private @Nullable String name() throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    return request.getHeaders().get("X-Once");
  }
}
