package dev.muster.core.internal;

import dev.muster.core.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads errors by the places, as JSON Pointers, where a provider says things. Of several places for
 * one thing the first that has it counts.
 *
 * <pre>{@code
 * ErrorReader errors = ErrorPlaces.NONE.code("/error/code").message("/error/message", "/message");
 * }</pre>
 *
 * @param code places of texts
 * @param message places of texts
 * @param violations places of lists
 * @param requestId places of texts
 * @param retryAfter places of seconds
 */
public record ErrorPlaces(
    List<String> code,
    List<String> message,
    List<Violations> violations,
    List<String> requestId,
    List<String> retryAfter)
    implements ErrorReader {
  /** None yet. */
  public static final ErrorPlaces NONE =
      new ErrorPlaces(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A list of what is wrong with a request.
   *
   * @param list where it is
   * @param location within an item, where the place in the request is named: as text, or as a list
   *     of names and indices
   * @param message within an item, the words
   */
  public record Violations(String list, String location, String message) {}

  /** Where the provider's own code or name for the error is. */
  public ErrorPlaces code(String... places) {
    return new ErrorPlaces(List.of(places), message, violations, requestId, retryAfter);
  }

  /** Where its words are. */
  public ErrorPlaces message(String... places) {
    return new ErrorPlaces(code, List.of(places), violations, requestId, retryAfter);
  }

  /** Where a list of what is wrong with the request is; adds to those before. */
  public ErrorPlaces violations(String list, String location, String message) {
    List<Violations> all = new ArrayList<>(violations);
    all.add(new Violations(list, location, message));
    return new ErrorPlaces(code, this.message, List.copyOf(all), requestId, retryAfter);
  }

  /** Where its name for the request is. */
  public ErrorPlaces requestId(String... places) {
    return new ErrorPlaces(code, message, violations, List.of(places), retryAfter);
  }

  /** Where it says how many seconds to wait. */
  public ErrorPlaces retryAfter(String... places) {
    return new ErrorPlaces(code, message, violations, requestId, List.of(places));
  }

  @Override
  public Told read(@Nullable Object json) {
    List<Violation> wrong = violations.stream().flatMap(place -> read(json, place)).toList();
    String words = first(json, message, ErrorPlaces::text);
    return new Told(
        first(json, code, ErrorPlaces::text),
        words == null && !wrong.isEmpty() ? "the input is not valid" : words,
        wrong,
        first(json, requestId, ErrorPlaces::text),
        first(json, retryAfter, ErrorPlaces::seconds));
  }

  private static <T> @Nullable T first(
      @Nullable Object json, List<String> places, Function<@Nullable Object, @Nullable T> as) {
    return places.stream()
        .map(place -> as.apply(JsonPlace.find(json, place)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Violation> read(@Nullable Object json, Violations place) {
    return JsonPlace.find(json, place.list()) instanceof List<?> items
        ? items.stream().map(item -> violation(item, place))
        : Stream.empty();
  }

  private static Violation violation(@Nullable Object item, Violations place) {
    return item instanceof Map<?, ?>
        ? new Violation(
            location(JsonPlace.find(item, place.location())),
            String.valueOf(JsonPlace.find(item, place.message())))
        : new Violation("", String.valueOf(item));
  }

  /** {@code ["body", "images_list", 0]} becomes {@code body.images_list[0]}. */
  private static String location(@Nullable Object location) {
    if (!(location instanceof List<?> parts)) {
      return location == null ? "" : location.toString();
    }
    String path =
        parts.stream()
            .map(part -> part instanceof Number index ? "[" + index.longValue() + "]" : "." + part)
            .collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? text : null;
  }

  private static @Nullable Duration seconds(@Nullable Object value) {
    try {
      BigDecimal seconds = value == null ? null : new BigDecimal(value.toString());
      return seconds == null || seconds.signum() < 0
          ? null
          : Duration.ofMillis(seconds.movePointRight(3).longValue());
    } catch (NumberFormatException e) {
      // No number: it says nothing that could be heeded.
      return null;
    }
  }
}
