package dev.muster.examples;

import dev.muster.core.Budget;
import dev.muster.core.BudgetExceededException;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import java.math.BigDecimal;

/** How do I make sure that a program spends no more than I allow? */
public final class SetABudget {
  private SetABudget() {}

  public static void main(String[] args) {
    // A picture is expected to cost at most this; what the provider then tells takes its place.
    Budget budget = Budget.usd("0.10").withPrice(new BigDecimal("0.03"));
    try (MuApi muapi = MuApi.builder().environment(System.getenv()).budget(budget).build()) {
      for (int picture = 1; ; picture++) {
        muapi.submit(FluxDevImageInput.builder().prompt("Fox number " + picture).build()).await();
        System.out.println("picture " + picture + ": " + budget);
      }
    } catch (BudgetExceededException e) {
      // Nothing was sent for this one.
      System.out.println("enough: " + e.getMessage());
    }
  }
}
