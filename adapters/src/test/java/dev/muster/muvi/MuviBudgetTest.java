package dev.muster.muvi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.Budget;
import dev.muster.core.BudgetExceededException;
import dev.muster.core.ConfigurationException;
import dev.muster.core.InsufficientBalanceException;
import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobException;
import dev.muster.core.JobFailedException;
import dev.muster.core.RequestOptions;
import dev.muster.core.Stage;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Muvi's jobs take from a budget: what the submit is told they cost. */
class MuviBudgetTest {
  private static final String ACCEPTED =
      "{\"jobId\":\"job_1\",\"requestId\":\"req_1\",\"status\":\"pending\",\"costMicroCents\":1234567}";

  @RegisterExtension final Stage stage = new Stage();
  private final Budget budget = Budget.usd("2.00");
  private Muvi muvi;

  @BeforeEach
  void open() {
    muvi = stage.open(Muvi.builder().apiKey("pb_key-of-mine-0123456789").budget(budget), "/v1");
  }

  private Job<?> submit() {
    return muvi.submit("google/nano-banana", Map.of("prompt", "a fox"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {ACCEPTED, "{\"success\":true,\"requestId\":\"req_2\",\"data\":" + ACCEPTED + "}"})
  void countsExactlyWhatASubmitIsToldToCost(String answer) {
    stage.answer(200, answer);

    submit();

    assertThat(budget.spent()).isEqualByComparingTo("1.234567");
  }

  @Test
  void refusesBeforeSendingWhatIsTooDear() {
    stage.answer(200, ACCEPTED);
    submit();
    RequestOptions dear = RequestOptions.builder().price(new BigDecimal("0.80")).build();

    assertThatThrownBy(() -> muvi.submit("google/nano-banana", Map.of("prompt", "two"), dear))
        .isInstanceOf(BudgetExceededException.class)
        .hasMessageContaining("1.234567");
    assertThat(stage.requests()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"failed", "cancelled"})
  void givesBackWhatAJobWithoutResultCost(String status) {
    stage.answer(200, ACCEPTED);
    stage.answer(200, "{\"jobId\":\"job_1\",\"status\":\"" + status + "\"}");

    assertThatThrownBy(() -> submit().await())
        .isInstanceOf(JobException.class)
        .isInstanceOfAny(JobFailedException.class, JobCancelledException.class);
    assertThat(budget.spent()).isZero();
  }

  @Test
  void keepsWhatAResultCost() {
    stage.answer(200, ACCEPTED);
    stage.answer(200, "{\"jobId\":\"job_1\",\"status\":\"completed\",\"outputs\":[]}");

    submit().await();

    assertThat(budget.spent()).isEqualByComparingTo("1.234567");
  }

  @Test
  void countsNothingWhereASubmitIsRefused() {
    stage.answer(402, "{\"success\":false,\"error\":{\"code\":\"INSUFFICIENT_BALANCE\"}}");

    assertThatThrownBy(this::submit).isInstanceOf(InsufficientBalanceException.class);
    assertThat(budget.spent()).isZero();
  }

  @Test
  void refusesABudgetInAnotherUnit() {
    Budget euros = Budget.of(BigDecimal.ONE, "EUR");

    assertThatThrownBy(() -> Muvi.builder().apiKey("pb_1").budget(euros).build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("The budget is in EUR, but muvi counts in USD.");
  }
}
