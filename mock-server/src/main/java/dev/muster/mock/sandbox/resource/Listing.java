package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.Violation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.sandbox.answer.Pointers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * One page of a list.
 *
 * @param entries those of the page
 * @param more whether others follow
 */
public record Listing(List<Entry> entries, boolean more) {
  private static final String TOKEN = "{\"after\":%d}";

  /**
   * Cuts the page that a call asks for.
   *
   * @param all what the filter let through, in its order
   * @param newestFirst what that order is
   * @throws ProblemException if the cursor was never given
   */
  public static Listing cut(List<Entry> all, boolean newestFirst, Call call) {
    return cut(all, newestFirst, call, PageTerms.of(call.operation()));
  }

  /** The same by terms that are known otherwise. */
  public static Listing cut(
      List<Entry> all, boolean newestFirst, Call call, Optional<PageTerms> terms) {
    if (terms.isEmpty()) {
      return new Listing(all, false);
    }
    int begin =
        terms.get().cursor(call).isPresent()
            ? after(terms.get(), all, newestFirst, call)
            : (int) Math.min(all.size(), terms.get().skip(call));
    int end = (int) Math.min(all.size(), (long) begin + terms.get().size(call));
    return new Listing(List.copyOf(all.subList(begin, end)), end < all.size());
  }

  /** The items as templates see them. */
  public ArrayNode items() {
    ArrayNode items = Json.array();
    entries.forEach(entry -> items.add(entry.item()));
    return items;
  }

  /** The answer with where the list goes on. */
  public Answer tell(Answer answer, Call call) {
    Optional<PageTerms> terms = PageTerms.of(call.operation());
    String type = answer.headers().first("Content-Type").orElse("");
    if (terms.isEmpty() || !ContentType.of(type).isJson() || answer.status() / 100 != 2) {
      return answer;
    }
    JsonNode body = Json.read(answer.bytes());
    JsonNode next = more ? StringNode.valueOf(token()) : NullNode.getInstance();
    body = fill(body, terms.get().places("next"), next);
    body = fill(body, terms.get().places("more"), BooleanNode.valueOf(more));
    return Answer.json(answer.status(), body);
  }

  /** Fills the only place, or of several the first that the answer has. */
  private static JsonNode fill(JsonNode body, List<String> places, JsonNode value) {
    return places.stream()
        .filter(place -> places.size() == 1 || Pointers.has(body, place))
        .findFirst()
        .map(place -> Pointers.set(body, place, value))
        .orElse(body);
  }

  /** The cursor of the page behind this one. */
  public String token() {
    long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).ordinal();
    byte[] token = TOKEN.formatted(last).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The index behind the item that a cursor names. */
  private static int after(PageTerms terms, List<Entry> all, boolean newestFirst, Call call) {
    String cursor = terms.cursor(call).orElse("");
    Optional<String> field = terms.named("next-item");
    if (field.isPresent()) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).item().at(field.get()).asString("").equals(cursor)) {
          return i + 1;
        }
      }
      throw unknown(terms);
    }
    long ordinal = ordinal(cursor, terms);
    int index = 0;
    while (index < all.size()
        && (newestFirst
            ? all.get(index).ordinal() >= ordinal
            : all.get(index).ordinal() <= ordinal)) {
      index++;
    }
    return index;
  }

  private static long ordinal(String cursor, PageTerms terms) {
    try {
      byte[] token = Base64.getUrlDecoder().decode(cursor);
      String digits = new String(token, StandardCharsets.UTF_8).replaceAll("\\D", "");
      if (digits.matches("\\d{1,18}")
          && TOKEN
              .formatted(Long.parseLong(digits))
              .equals(new String(token, StandardCharsets.UTF_8))) {
        return Long.parseLong(digits);
      }
    } catch (IllegalArgumentException e) {
      throw unknown(terms);
    }
    throw unknown(terms);
  }

  private static ProblemException unknown(PageTerms terms) {
    String name = terms.named("cursor").orElse("cursor");
    String message = "Request query parameter " + name + " is not a cursor that was given";
    Violation violation = new Violation(List.of("query", name), "cursor", message);
    return new ProblemException(
        Problem.of(Problem.Kind.UNPROCESSABLE_ENTITY, 400, message).with(List.of(violation)));
  }
}
