package dev.muster.core;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much jobs may cost in all. A submit that would go beyond is refused before anything is sent,
 * with {@link BudgetExceededException}. One budget may serve several clients and threads.
 *
 * <pre>{@code
 * Budget budget = Budget.usd("5.00").withPrice(new BigDecimal("0.10"));
 * try (MuApi muapi = MuApi.builder().environment(System.getenv()).budget(budget).build()) {
 *   muapi.submit(input).await();
 *   System.out.println(budget.left());
 * }
 * }</pre>
 *
 * <p>A submit reserves the expected price: that of its {@link RequestOptions#price()}, or this
 * budget's. What the provider then tells of the cost, with the submit, the result or a refund,
 * takes its place; what it tells nothing of stays as expected. A submit whose fate is unknown, and
 * a job that nobody waits for, count in full. Without an expected price a submit reserves nothing,
 * so that jobs submitted at the same time may together go beyond the limit. Calls through {@code
 * api(...)} are not counted.
 */
public final class Budget {
  private final BigDecimal limit;
  private final String unit;
  private final @Nullable BigDecimal price;
  private final Account account;

  private Budget(BigDecimal limit, String unit, @Nullable BigDecimal price, Account account) {
    this.limit = limit;
    this.unit = unit;
    this.price = price;
    this.account = account;
  }

  /**
   * A budget.
   *
   * @param unit a currency such as {@code USD}, or what else a provider counts in
   */
  public static Budget of(BigDecimal limit, String unit) {
    return new Budget(amount("limit", limit), requireNonNull(unit, "unit"), null, new Account());
  }

  /** A budget of US dollars, {@code usd("5.00")}. */
  public static Budget usd(String limit) {
    return of(new BigDecimal(limit), "USD");
  }

  /** The same budget, of which each job is expected to take this much. */
  public Budget withPrice(BigDecimal price) {
    return new Budget(limit, unit, amount("price", price), account);
  }

  /** How much may be spent. */
  public BigDecimal limit() {
    return limit;
  }

  /** What the amounts are counted in. */
  public String unit() {
    return unit;
  }

  /** What a job is expected to cost, null if that is not known. */
  public @Nullable BigDecimal price() {
    return price;
  }

  /** What has been spent and what is reserved for submits that are under way. */
  public BigDecimal spent() {
    synchronized (account) {
      return account.spent;
    }
  }

  /** What is left; negative if jobs turned out dearer than expected. */
  public BigDecimal left() {
    return limit.subtract(spent());
  }

  /**
   * Sets money aside for one submit, or refuses; the clients do so.
   *
   * @param operation that submits
   * @param own what the caller expects it to cost, null for this budget's price
   * @throws BudgetExceededException if the budget would not do
   */
  public Reservation reserve(String operation, @Nullable BigDecimal own) {
    BigDecimal expected = own != null ? own : price == null ? BigDecimal.ZERO : price;
    synchronized (account) {
      BigDecimal after = account.spent.add(expected);
      if (account.spent.compareTo(limit) >= 0 || after.compareTo(limit) > 0) {
        throw new BudgetExceededException(operation, this, account.spent, expected);
      }
      account.spent = after;
      return new Reservation(account, expected);
    }
  }

  @Override
  public String toString() {
    return "Budget[" + spent().toPlainString() + " of " + limit.toPlainString() + " " + unit + "]";
  }

  /** Gives {@code amount} back if it can be one. */
  static BigDecimal amount(String name, BigDecimal amount) {
    if (requireNonNull(amount, name).signum() < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + amount);
    }
    return amount;
  }

  /** What all variants of one budget share. */
  private static final class Account {
    private BigDecimal spent = BigDecimal.ZERO;
  }

  /** One submit's part of the budget. */
  public static final class Reservation {
    private final Account account;
    private BigDecimal amount;

    private Reservation(Account account, BigDecimal amount) {
      this.account = account;
      this.amount = amount;
    }

    /** Takes {@code told} in place of what was reserved or told before. */
    public void settle(BigDecimal told) {
      synchronized (account) {
        account.spent = account.spent.subtract(amount).add(told);
        amount = told;
      }
    }

    /** Takes {@code told} if it is more than what was reserved or told before. */
    public void raise(BigDecimal told) {
      synchronized (account) {
        settle(told.max(amount));
      }
    }

    /** Gives everything back: nothing was done, or it was refunded. */
    public void release() {
      settle(BigDecimal.ZERO);
    }
  }
}
