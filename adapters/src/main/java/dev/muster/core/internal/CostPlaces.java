package dev.muster.core.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider's answers tell what a job costs.
 *
 * <pre>{@code
 * CostPlaces.in("USD").headers("X-Cost-USD").refund("X-Refunded")
 * CostPlaces.in("USD").body("/costMicroCents").times(new BigDecimal("0.000001")).freeUnlessDone()
 * }</pre>
 *
 * @param unit what costs are counted in, empty if the answers tell none
 * @param headers that tell the cost
 * @param body places, as JSON Pointers, that tell the cost
 * @param factor by which the number told is to be multiplied
 * @param refund a header that says {@code true} if the cost was paid back, empty if there is none
 * @param isFreeUnlessDone whether a job that fails or is cancelled costs nothing
 */
public record CostPlaces(
    String unit,
    List<String> headers,
    List<String> body,
    BigDecimal factor,
    String refund,
    boolean isFreeUnlessDone) {
  /** A provider whose answers tell no cost. */
  public static final CostPlaces NONE = in("");

  /** No places yet. */
  public static CostPlaces in(String unit) {
    return new CostPlaces(unit, List.of(), List.of(), BigDecimal.ONE, "", false);
  }

  /** The same with headers that tell the cost; the first that is there counts. */
  public CostPlaces headers(String... names) {
    return new CostPlaces(unit, List.of(names), body, factor, refund, isFreeUnlessDone);
  }

  /** The same with places in the body; the first that is there counts. */
  public CostPlaces body(String... places) {
    return new CostPlaces(unit, headers, List.of(places), factor, refund, isFreeUnlessDone);
  }

  /** The same with a factor that turns the numbers told into the unit. */
  public CostPlaces times(BigDecimal factor) {
    return new CostPlaces(unit, headers, body, factor, refund, isFreeUnlessDone);
  }

  /** The same with a header that says {@code true} if the cost was paid back. */
  public CostPlaces refund(String header) {
    return new CostPlaces(unit, headers, body, factor, header, isFreeUnlessDone);
  }

  /** The same, but a job that fails or is cancelled costs nothing. */
  public CostPlaces freeUnlessDone() {
    return new CostPlaces(unit, headers, body, factor, refund, true);
  }

  /** Whether an answer says that the cost was paid back. */
  boolean isRefunded(Headers answer) {
    return !refund.isEmpty() && "true".equalsIgnoreCase(answer.get(refund));
  }

  /** What an answer tells of the cost, null if nothing. */
  @Nullable BigDecimal cost(Headers answer, @Nullable Object json) {
    return Stream.concat(
            headers.stream().map(answer::get),
            body.stream().map(place -> JsonPlace.find(json, place)))
        .map(CostPlaces::number)
        .filter(Objects::nonNull)
        .findFirst()
        .map(factor::multiply)
        .orElse(null);
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    try {
      return value == null ? null : new BigDecimal(value.toString().strip());
    } catch (NumberFormatException e) {
      // What is no number tells no cost.
      return null;
    }
  }
}
