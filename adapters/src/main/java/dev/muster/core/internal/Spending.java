package dev.muster.core.internal;

import dev.muster.core.Budget;
import dev.muster.core.ConfigurationException;
import dev.muster.core.ProtocolException;
import dev.muster.core.ServerException;
import dev.muster.core.TransportException;
import dev.muster.runtime.Phase;
import java.math.BigDecimal;
import java.util.function.Supplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What one submit takes from a budget, from before it is sent until the job has ended. */
final class Spending {
  /** Where nobody watches the money. */
  static final Spending UNWATCHED = new Spending(CostPlaces.NONE, null);

  private final CostPlaces places;
  private final Budget.@Nullable Reservation reservation;

  private Spending(CostPlaces places, Budget.@Nullable Reservation reservation) {
    this.places = places;
    this.reservation = reservation;
  }

  /**
   * Sets money aside, if there is a budget.
   *
   * @param price what the caller expects, null for the budget's price
   * @throws dev.muster.core.BudgetExceededException if it would not do
   * @throws ConfigurationException if the budget could never be held
   */
  static Spending begin(
      @Nullable Budget budget, Provider provider, String operation, @Nullable BigDecimal price) {
    if (budget == null) {
      return UNWATCHED;
    }
    if (provider.cost().unit().isEmpty() && price == null && budget.price() == null) {
      throw new ConfigurationException(
          "The answers of "
              + provider.id()
              + " tell no costs: give the budget a price (withPrice), or each submit one"
              + " (RequestOptions.price).");
    }
    return new Spending(provider.cost(), budget.reserve(operation, price));
  }

  /** Refuses a budget in another unit than the one that the provider counts in. */
  static void check(@Nullable Budget budget, Provider provider) {
    String unit = provider.cost().unit();
    if (budget != null && !unit.isEmpty() && !unit.equals(budget.unit())) {
      throw new ConfigurationException(
          "The budget is in "
              + budget.unit()
              + ", but "
              + provider.id()
              + " counts in "
              + unit
              + ".");
    }
  }

  /** A submit failed: what provably did nothing costs nothing. */
  void failed(RuntimeException failure) {
    if (reservation != null && !mayCost(failure)) {
      reservation.release();
    }
  }

  private static boolean mayCost(RuntimeException failure) {
    return failure instanceof TransportException transport
        ? transport.mayHaveBeenSent()
        : failure instanceof ServerException || failure instanceof ProtocolException;
  }

  /**
   * Takes what an answer tells; {@code json} is asked for only where it matters.
   *
   * @param phase that a poll told, null for the answer to the submit
   */
  void told(@Nullable Phase phase, Headers headers, Supplier<@Nullable Object> json) {
    if (reservation == null) {
      return;
    }
    boolean isUndone = phase == Phase.FAILED || phase == Phase.CANCELLED;
    if (places.isRefunded(headers) || (isUndone && places.isFreeUnlessDone())) {
      reservation.release();
      return;
    }
    BigDecimal cost = places.cost(headers, places.body().isEmpty() ? null : json.get());
    if (cost != null && phase == null) {
      reservation.settle(cost);
    } else if (cost != null) {
      // A poll's own answer may say that the poll was free.
      reservation.raise(cost);
    }
  }
}
