package dev.muster.mock.respond;

import dev.muster.mock.http.Request;
import dev.muster.mock.payload.ContentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The {@code Accept} header of a request: ranges with weights. */
final class Accept {
  private final List<Range> ranges;

  private record Range(ContentType type, double weight) {}

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  static Accept of(Request request) {
    List<Range> ranges = new ArrayList<>();
    for (String header : request.headers().all("Accept")) {
      for (String item : header.split(",")) {
        ContentType type = ContentType.of(item);
        if (!type.essence().isEmpty()) {
          ranges.add(new Range(type, weight(type.parameters().getOrDefault("q", "1"))));
        }
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range(ContentType.of("*/*"), 1)) : ranges);
  }

  /** A weight that is none counts as 1. */
  private static double weight(String q) {
    return q.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(q) : 1;
  }

  /**
   * The best of the offers, or empty if none is acceptable. Among equals the earlier offer wins,
   * but an event stream is only for those who name it, unless there is nothing else.
   */
  Optional<String> best(List<String> offers) {
    return offers.stream()
        .filter(offer -> weightOf(ContentType.of(offer)) > 0)
        .max(
            Comparator.comparingDouble((String offer) -> weightOf(ContentType.of(offer)))
                .thenComparingInt(offer -> rankOf(ContentType.of(offer)))
                .thenComparing(offer -> !offer.startsWith("text/event-stream"))
                .thenComparing(Comparator.comparingInt(offers::indexOf).reversed()));
  }

  private double weightOf(ContentType offer) {
    return mostSpecific(offer).map(Range::weight).orElse(0.0);
  }

  private int rankOf(ContentType offer) {
    return mostSpecific(offer).map(range -> range.type().rank()).orElse(-1);
  }

  private Optional<Range> mostSpecific(ContentType offer) {
    return ranges.stream()
        .filter(range -> offer.matches(range.type()) || range.type().matches(offer))
        .max(Comparator.comparingInt((Range range) -> range.type().rank()));
  }
}
