package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.Reply;
import dev.muster.core.RequestOptions;
import dev.muster.core.RetryPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Options of a client, of a view of it, and of one call. */
class OptionsTest extends JobBench {
  private static final RequestOptions ANN =
      RequestOptions.builder().header("X-User", "ann").timeout(Duration.ofHours(1)).build();

  private static MockResponse json(String json) {
    return new MockResponse.Builder().body(json).build();
  }

  @Test
  void sendsAViewsHeadersWithCallsAndPolls() throws Exception {
    Channel ann = channel.with(ANN);
    server.enqueue(json("{\"id\":\"a\"}"));
    server.enqueue(json("{\"status\":\"done\",\"result\":\"x\"}"));
    Job<Toys.State> job = Toys.submit(ann);
    job.future();
    timer.poll();
    assertThat(job.await().result()).isEqualTo("x");
    assertThat(server.takeRequest().getHeaders().get("X-User")).isEqualTo("ann");
    assertThat(server.takeRequest().getHeaders().get("X-User")).isEqualTo("ann");
    server.enqueue(json("{\"status\":\"done\"}"));
    channel.body(channel.apis().of(ToyApi.class).get("a"));
    assertThat(server.takeRequest().getHeaders().get("X-User")).isNull();
  }

  @Test
  void layersACallsOptionsOverAViews() throws Exception {
    server.enqueue(json("{\"status\":\"done\"}"));
    RequestOptions bob =
        RequestOptions.builder().header("x-user", "bob").header("X-More", "1").build();
    channel.body(channel.with(ANN).apis(bob).of(ToyApi.class).get("a"));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().values("X-User")).containsExactly("bob");
    assertThat(request.getHeaders().get("X-More")).isEqualTo("1");
  }

  @Test
  void leavesTheConnectionsToTheChannelThatOwnsThem() {
    channel.with(ANN).close();
    server.enqueue(json("{\"status\":\"done\"}"));
    assertThat(channel.body(channel.apis().of(ToyApi.class).get("a")).status()).isEqualTo("done");
  }

  @Test
  void keepsWhatBelongsToOneCallOutOfDefaults() {
    RequestOptions once =
        RequestOptions.builder()
            .idempotencyKey("k")
            .price(BigDecimal.ONE)
            .retry(RetryPolicy.NONE)
            .build();
    RequestOptions merged = RequestOptions.NONE.over(once);
    assertThat(merged.idempotencyKey()).isNull();
    assertThat(merged.price()).isNull();
    assertThat(merged.retry()).isEqualTo(RetryPolicy.NONE);
    assertThat(once.over(ANN).idempotencyKey()).isEqualTo("k");
    assertThat(once.over(ANN).timeout()).isEqualTo(Duration.ofHours(1));
    assertThat(once.shared().idempotencyKey()).isNull();
  }

  @Test
  void sendsOneCallElsewhereWithItsKeyAndPollsThere() throws Exception {
    try (MockWebServer other = new MockWebServer()) {
      other.start();
      other.enqueue(json("{\"id\":\"a\"}"));
      other.enqueue(json("{\"status\":\"done\",\"result\":\"x\"}"));
      RequestOptions there =
          RequestOptions.builder().baseUrl(other.url("/eu/v2").toString()).build();
      Job<Toys.State> job = Toys.submit(channel, there);
      job.future();
      timer.poll();
      assertThat(job.await().result()).isEqualTo("x");
      RecordedRequest submit = other.takeRequest();
      assertThat(submit.getTarget()).isEqualTo("/eu/v2/toys");
      assertThat(submit.getHeaders().get("x-api-key")).isEqualTo(Toys.KEY);
      assertThat(other.takeRequest().getTarget()).isEqualTo("/eu/v2/toys/a");
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void refusesABaseUrlThatIsNone() {
    assertThatThrownBy(() -> RequestOptions.builder().baseUrl("ftp://x"))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> RequestOptions.builder().baseUrl("http://x/?token=hush"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("hush");
  }

  @Test
  void givesTheWholeAnswer() {
    server.enqueue(
        new MockResponse.Builder().code(202).addHeader("X-Cost: 2").body("{\"id\":\"a\"}").build());
    Reply<Toys.Ticket> reply = channel.reply(channel.apis().of(ToyApi.class).submit(Toys.ORDER));
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.headers().get("X-Cost")).isEqualTo("2");
    assertThat(reply.orThrow().id()).isEqualTo("a");
    assertThat(reply).hasToString("Reply[202]");
    server.enqueue(new MockResponse.Builder().code(204).build());
    Reply<Void> empty = channel.reply(channel.apis().of(ToyApi.class).scrap("a"));
    assertThat(empty.body()).isNull();
    assertThatThrownBy(empty::orThrow).hasMessageContaining("204");
  }
}
