package dev.muster.mock.sandbox.spec;

import dev.muster.mock.fault.Spans;
import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of a job.
 *
 * @param outcome one of {@link #KNOWN}
 * @param failure {@code code} and {@code message} of one that fails, as far as anything says so
 * @param factor how many times longer than usual it takes
 * @param takes how long it takes at the provider, instead of the usual
 * @param keep how long it is known after its end, instead of the usual
 */
public record OutcomeSpec(
    String outcome,
    Map<String, String> failure,
    BigDecimal factor,
    Optional<Duration> takes,
    Optional<Duration> keep) {
  /**
   * The outcomes: {@code stall} never ends, {@code slow} succeeds late, and {@code expire} succeeds
   * and is forgotten.
   */
  public static final List<String> KNOWN =
      List.of("succeed", "fail", "cancel", "stall", "slow", "expire");

  /** What else can be said of one. */
  static final List<String> PARTS = List.of("code", "message", "factor", "takes", "keep");

  private static final BigDecimal SLOW = BigDecimal.TEN;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
  private static final Pattern PART =
      Pattern.compile("\\s*([\\w-]+)\\s*(?:=\\s*(?:\"([^\"]*)\"|([^;\"]*)))?\\s*(?:;|$)");

  public OutcomeSpec {
    failure = Map.copyOf(failure);
  }

  /** The usual one. */
  public static OutcomeSpec success() {
    return new OutcomeSpec("succeed", Map.of(), BigDecimal.ONE, Optional.empty(), Optional.empty());
  }

  /**
   * Reads an outcome as headers write it: {@code fail; code=E1; message="No luck"; takes=30s}.
   *
   * @throws IllegalArgumentException which says what is known
   */
  public static OutcomeSpec parse(String text) {
    String outcome = "";
    Map<String, String> parts = new LinkedHashMap<>();
    Matcher part = PART.matcher(text);
    int end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      String value = part.group(2) != null ? part.group(2) : part.group(3);
      if (value == null && outcome.isEmpty()) {
        outcome = part.group(1);
      } else if (value == null || parts.put(part.group(1), value.strip()) != null) {
        throw unknown();
      }
      end = part.end();
    }
    if (end < text.length() || !PARTS.containsAll(parts.keySet())) {
      throw unknown();
    }
    return of(outcome, parts);
  }

  static OutcomeSpec of(Settings settings) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : PARTS) {
      settings.child(part).optionalText().ifPresent(text -> parts.put(part, text));
    }
    if (!KNOWN.contains(settings.child("outcome").text())) {
      throw settings.child("outcome").wrong("must be one of " + KNOWN);
    }
    try {
      return of(settings.child("outcome").text(), parts);
    } catch (IllegalArgumentException e) {
      throw settings.wrong("is no outcome: " + e.getMessage());
    }
  }

  private static OutcomeSpec of(String outcome, Map<String, String> parts) {
    if (!KNOWN.contains(outcome)) {
      throw unknown();
    }
    Map<String, String> failure = new LinkedHashMap<>(parts);
    failure.keySet().retainAll(List.of("code", "message"));
    if (!failure.isEmpty() && !outcome.equals("fail")) {
      throw new IllegalArgumentException("code and message are for fail");
    }
    BigDecimal usual = outcome.equals("slow") ? SLOW : BigDecimal.ONE;
    Optional<Duration> keep = Optional.ofNullable(parts.get("keep")).map(OutcomeSpec::span);
    return new OutcomeSpec(
        outcome,
        failure,
        parts.containsKey("factor") ? factor(parts.get("factor")) : usual,
        Optional.ofNullable(parts.get("takes")).map(OutcomeSpec::span),
        outcome.equals("expire") ? keep.or(() -> Optional.of(Duration.ZERO)) : keep);
  }

  private static BigDecimal factor(String text) {
    if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      throw new IllegalArgumentException("factor is how many times longer it takes, such as 10");
    }
    return new BigDecimal(text).min(MOST);
  }

  private static Duration span(String text) {
    Duration span = Spans.parse(text);
    if (span.isNegative() || span.compareTo(Duration.ofDays(3_650)) > 0) {
      throw new IllegalArgumentException("A job's time is from 0 to 3650 days");
    }
    return span;
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "An outcome is one of "
            + String.join(", ", KNOWN)
            + ", with takes=30s, factor=10 (times longer) or keep=1m (after its end); fail also with"
            + " code=E1 and message=\"No luck\"");
  }

  /** The parts as files write them. */
  void tell(ObjectNode json) {
    json.put("outcome", outcome);
    failure.forEach(json::put);
    if (factor.compareTo(outcome.equals("slow") ? SLOW : BigDecimal.ONE) != 0) {
      json.put("factor", factor);
    }
    takes.ifPresent(span -> json.put("takes", Spans.text(span)));
    keep.ifPresent(span -> json.put("keep", Spans.text(span)));
  }

  /** The outcome as JSON. */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    tell(json);
    return json;
  }

  /** The names of all parts, for those who read them among others. */
  static List<String> names(String... more) {
    List<String> names = new ArrayList<>(PARTS);
    names.add("outcome");
    names.addAll(List.of(more));
    return names;
  }
}
