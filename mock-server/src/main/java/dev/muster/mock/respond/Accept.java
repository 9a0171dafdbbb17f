package dev.muster.mock.respond;

import dev.muster.mock.http.MimeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a client accepts: ranges with weights. The more specific range decides of an
 * offer; among offers the weight, then how specific the range is, then its place in the header.
 */
final class Accept {
  private final List<Range> ranges;

  private record Range(MimeType type, double weight, int place) {
    /** How specific the range is for an offer: more is closer, or -1 where it does not match. */
    int specificity(MimeType offer) {
      boolean sameType = type.type().equals(offer.type());
      boolean sameName = name(type).equals(name(offer));
      if (!sameType && !type.type().equals("*") || !sameName && !name(type).equals("*")) {
        return -1;
      }
      int parameters = parameters(offer);
      return parameters < 0 ? -1 : (sameType ? 4 : 0) + (sameName ? 2 : 0) + parameters;
    }

    private static String name(MimeType type) {
      return type.essence().substring(type.essence().indexOf('/') + 1);
    }

    private int parameters(MimeType offer) {
      int wanted = 0;
      for (Map.Entry<String, String> parameter : type.parameters().entrySet()) {
        if (!parameter.getKey().equals("q")) {
          String value = offer.parameters().getOrDefault(parameter.getKey(), "");
          if (!parameter.getValue().equals("*") && !parameter.getValue().equalsIgnoreCase(value)) {
            return -1;
          }
          wanted = 1;
        }
      }
      return wanted;
    }
  }

  private record Match(String offer, int index, int specificity, Range range) {}

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  static Accept of(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String item : split(header)) {
      int place = ranges.size();
      MimeType.of(item)
          .ifPresent(
              type -> ranges.add(new Range(type, weight(type.parameters().get("q")), place)));
    }
    return new Accept(ranges);
  }

  private static double weight(@Nullable String q) {
    try {
      return q == null ? 1 : Double.parseDouble(q);
    } catch (NumberFormatException e) {
      // JavaScript's NaN is not above 0: such a range accepts nothing.
      return 0;
    }
  }

  /** At commas that are not quoted. */
  private static List<String> split(String header) {
    List<String> items = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < header.length(); i++) {
      if (header.charAt(i) == '"') {
        quoted = !quoted;
      } else if (header.charAt(i) == ',' && !quoted) {
        items.add(header.substring(start, i));
        start = i + 1;
      }
    }
    items.add(header.substring(start));
    return items;
  }

  /** The best of the offers; without regard to the ranges' parameters, where nothing else fits. */
  Optional<String> best(List<String> offers) {
    Optional<String> exact = choose(offers);
    return exact.isPresent() ? exact : bare().flatMap(accept -> accept.choose(offers));
  }

  private Optional<Accept> bare() {
    List<Range> bare = new ArrayList<>();
    for (Range range : ranges) {
      if (range.type().parameters().keySet().stream().anyMatch(name -> !name.equals("q"))) {
        MimeType type = new MimeType(range.type().essence(), Map.of());
        bare.add(new Range(type, range.weight(), bare.size()));
      }
    }
    return bare.isEmpty() ? Optional.empty() : Optional.of(new Accept(bare));
  }

  private Optional<String> choose(List<String> offers) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      int index = i;
      String offer = offers.get(i);
      MimeType.of(offer.toLowerCase(Locale.ROOT))
          .flatMap(type -> match(type, offer, index))
          .ifPresent(matches::add);
    }
    return matches.stream()
        .filter(match -> match.range().weight() > 0)
        .min(
            Comparator.comparingDouble((Match match) -> -match.range().weight())
                .thenComparingInt(match -> -match.specificity())
                .thenComparingInt(match -> match.range().place())
                .thenComparingInt(Match::index))
        .map(Match::offer);
  }

  private Optional<Match> match(MimeType type, String offer, int index) {
    Match best = null;
    for (Range range : ranges) {
      int specificity = range.specificity(type);
      boolean better =
          best == null
              || specificity > best.specificity()
              || specificity == best.specificity() && range.weight() >= best.range().weight();
      if (specificity >= 0 && better) {
        best = new Match(offer, index, specificity, range);
      }
    }
    return Optional.ofNullable(best);
  }
}
