package dev.muster.muapi;

import dev.muster.core.ApiException;
import dev.muster.core.Job;
import dev.muster.core.JobException;
import java.math.BigDecimal;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What a reply says of money, from its headers. Each part is null where the reply does not say.
 *
 * @param usd the charge in US dollars
 * @param credits the same in credits
 * @param bonusCredits how many of them were bonus credits
 * @param refunded whether the charge of a failed job was paid back
 * @param balance what is left on the account
 */
public record Cost(
    @Nullable BigDecimal usd,
    @Nullable BigDecimal credits,
    @Nullable BigDecimal bonusCredits,
    boolean refunded,
    @Nullable BigDecimal balance) {

  /** What the last reply about a job says; the submit's at first. */
  public static Cost of(Job<?> job) {
    return of(job.headers());
  }

  /**
   * What the last reply about a job that did not succeed says: whether it was refunded, for one.
   */
  public static Cost of(JobException failure) {
    return of(failure.headers());
  }

  /** What an error reply says. */
  public static Cost of(ApiException failure) {
    return of(failure.error().headers());
  }

  /** What these response headers say. */
  public static Cost of(Headers headers) {
    return new Cost(
        amount(headers, "X-MuAPI-Cost-USD"),
        amount(headers, "X-MuAPI-Cost-Credits"),
        amount(headers, "X-MuAPI-Cost-Bonus-Credits"),
        "true".equalsIgnoreCase(headers.get("X-MuAPI-Cost-Refunded")),
        amount(headers, "X-Account-Balance"));
  }

  private static @Nullable BigDecimal amount(Headers headers, String name) {
    String value = headers.get(name);
    try {
      return value == null ? null : new BigDecimal(value.strip());
    } catch (NumberFormatException e) {
      // A header that says nothing usable is one that does not say.
      return null;
    }
  }
}
