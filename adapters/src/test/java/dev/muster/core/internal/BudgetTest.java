package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.Budget;
import dev.muster.core.BudgetExceededException;
import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.RequestOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  private static final CostPlaces PLACES =
      CostPlaces.in("USD")
          .headers("X-Cost")
          .body("/result")
          .times(new BigDecimal("0.01"))
          .refund("X-Refunded");
  private static final BigDecimal TEN_CENTS = new BigDecimal("0.10");

  private final MockWebServer server = new MockWebServer();
  private final List<Channel> channels = new ArrayList<>();
  private final HandTimer timer = new HandTimer();

  @BeforeEach
  void open() throws IOException {
    server.start();
  }

  @AfterEach
  void close() {
    channels.forEach(Channel::close);
    server.close();
  }

  private Channel channel(Budget budget, CostPlaces places) {
    Channel channel =
        Channel.open(
            Toys.PROVIDER.withCost(places),
            Toys.credentials(server.url("/")),
            Toys.with(Toys.settings(server.url("/")), budget),
            timer,
            new Pauses());
    channels.add(channel);
    return channel;
  }

  private void answer(int status, String json, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(json);
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
  }

  private static BigDecimal usd(String amount) {
    return new BigDecimal(amount);
  }

  @Test
  void refusesBeforeSendingOnceItIsSpent() {
    Budget budget = Budget.usd("0.25").withPrice(TEN_CENTS);
    Channel channel = channel(budget, CostPlaces.NONE);
    answer(200, "{\"id\":\"a\"}");
    answer(200, "{\"id\":\"b\"}");
    Toys.submit(channel);
    Toys.submit(channel);
    assertThatThrownBy(() -> Toys.submit(channel))
        .isInstanceOfSatisfying(
            BudgetExceededException.class,
            e -> {
              assertThat(e.spent()).isEqualByComparingTo("0.20");
              assertThat(e.expected()).isEqualByComparingTo(TEN_CENTS);
              assertThat(e.limit()).isEqualByComparingTo("0.25");
            })
        .hasMessage(
            "submitToy: not sent, since of the budget of 0.25 USD 0.20 is spent or reserved, and"
                + " 0.10 would be needed. Raise the budget, or wait for what is reserved to be"
                + " settled.");
    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(budget.left()).isEqualByComparingTo("0.05");
    assertThat(budget).hasToString("Budget[0.20 of 0.25 USD]");
  }

  @Test
  void takesWhatTheAnswersTellInPlaceOfWhatWasExpected() throws Exception {
    Budget budget = Budget.usd("1").withPrice(usd("0.50"));
    Channel channel = channel(budget, PLACES);
    answer(200, "{\"id\":\"a\"}", "X-Cost: 12.5");
    Job<Toys.State> job = Toys.submit(channel);
    assertThat(budget.spent()).isEqualByComparingTo("0.125");
    answer(200, "{\"status\":\"sewing\"}", "X-Cost: 0");
    answer(200, "{\"status\":\"done\",\"result\":\"20\"}");
    job.future();
    timer.poll();
    timer.planned();
    assertThat(budget.spent()).as("a poll is free").isEqualByComparingTo("0.125");
    timer.poll();
    job.await();
    assertThat(budget.spent()).as("told with the result").isEqualByComparingTo("0.20");
  }

  @Test
  void givesBackWhatIsRefunded() throws Exception {
    Budget budget = Budget.usd("1");
    Channel channel = channel(budget, PLACES);
    answer(200, "{\"id\":\"a\"}", "X-Cost: 100");
    Job<Toys.State> job = Toys.submit(channel);
    assertThatThrownBy(() -> Toys.submit(channel)).isInstanceOf(BudgetExceededException.class);
    answer(400, "{\"status\":\"torn\"}", "X-Refunded: true");
    job.future();
    timer.poll();
    assertThat(catchThrowable(job::await)).isNotNull();
    assertThat(budget.spent()).isEqualByComparingTo("0");
    answer(200, "{\"id\":\"b\"}");
    Toys.submit(channel);
  }

  @ParameterizedTest
  @CsvSource({"torn, 0", "dropped, 0", "done, 0.10"})
  void chargesOnlyForResultsWhereFailuresAreFree(String status, String spent) throws Exception {
    Budget budget = Budget.usd("1").withPrice(TEN_CENTS);
    Channel channel = channel(budget, CostPlaces.in("USD").freeUnlessDone());
    answer(200, "{\"id\":\"a\"}");
    Job<Toys.State> job = Toys.submit(channel);
    answer(200, "{\"status\":\"" + status + "\",\"result\":\"x\"}");
    job.future();
    timer.poll();
    catchThrowable(job::await);
    assertThat(budget.spent()).isEqualByComparingTo(spent);
  }

  @ParameterizedTest
  @CsvSource({"402, 0", "422, 0", "500, 0.10"})
  void countsARefusedSubmitOnlyIfItMayHaveBeenDone(int status, String spent) {
    Budget budget = Budget.usd("1").withPrice(TEN_CENTS);
    Channel channel = channel(budget, CostPlaces.NONE);
    answer(status, "{}");
    assertThat(catchThrowable(() -> Toys.submit(channel))).isNotNull();
    assertThat(budget.spent()).isEqualByComparingTo(spent);
  }

  @Test
  void countsASubmitWhoseAnswerWasLost() {
    Budget budget = Budget.usd("1").withPrice(TEN_CENTS);
    Channel channel = channel(budget, CostPlaces.NONE);
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    assertThat(catchThrowable(() -> Toys.submit(channel))).isNotNull();
    assertThat(budget.spent()).isEqualByComparingTo(TEN_CENTS);
  }

  @Test
  void takesACallsOwnPriceAndNeedsOneWhereAnswersTellNone() {
    Budget budget = Budget.of(usd("3"), "credits");
    Channel channel = channel(budget, CostPlaces.NONE);
    assertThatThrownBy(() -> Toys.submit(channel))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("The answers of toys tell no costs");
    answer(200, "{\"id\":\"a\"}");
    Toys.submit(channel, RequestOptions.builder().price(usd("2")).build());
    assertThat(budget.spent()).isEqualByComparingTo("2");
    assertThatThrownBy(
            () -> Toys.submit(channel, RequestOptions.builder().price(usd("1.01")).build()))
        .isInstanceOf(BudgetExceededException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void refusesABudgetInAnotherUnit() {
    assertThatThrownBy(() -> channel(Budget.of(usd("3"), "EUR"), PLACES))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("The budget is in EUR, but toys counts in USD.");
    assertThatThrownBy(() -> Budget.usd("-1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void servesSeveralClientsAndThreads() throws Exception {
    Budget budget = Budget.usd("2.00").withPrice(TEN_CENTS);
    List<Channel> clients =
        List.of(channel(budget, CostPlaces.NONE), channel(budget, CostPlaces.NONE));
    for (int i = 0; i < 20; i++) {
      answer(200, "{\"id\":\"" + i + "\"}");
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Boolean>> submits = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Channel client = clients.get(i % 2);
      submits.add(
          () -> !(catchThrowable(() -> Toys.submit(client)) instanceof BudgetExceededException));
    }
    int sent = 0;
    for (Future<Boolean> submit : threads.invokeAll(submits)) {
      sent += submit.get() ? 1 : 0;
    }
    threads.shutdown();
    assertThat(sent).isEqualTo(20);
    assertThat(server.getRequestCount()).isEqualTo(20);
    assertThat(budget.left()).isEqualByComparingTo("0");
  }
}
