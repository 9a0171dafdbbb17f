package dev.muster.mock.fault;

import dev.muster.mock.http.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How headers and command lines write faults: parts between semicolons. */
final class FaultText {
  static final String KNOWN =
      "a status such as 503 (with retry-after=2, example=NAME), reset, empty, garbage or truncate,"
          + " each with when=after for after the work was done; delay:2s or latency=2s,"
          + " latency=1s..3s, latency=normal(2s, 500ms), latency=lognormal(2s, 0.5);"
          + " skew=5m; lost-webhooks; and share=0.1 or @0.1, times=3, after=2";

  private FaultText() {}

  static Fault parse(String text) {
    Parts parts = new Parts();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        int at = part.strip().startsWith("example") ? -1 : part.lastIndexOf('@');
        if (at >= 0) {
          parts.take("share", part.substring(at + 1).strip());
        }
        String rest = at < 0 ? part : part.substring(0, at);
        int equals = separator(rest);
        if (equals < 0) {
          parts.take(rest.strip());
        } else {
          parts.take(rest.substring(0, equals).strip(), rest.substring(equals + 1).strip());
        }
      }
    }
    return parts.fault();
  }

  private static int separator(String part) {
    int equals = part.indexOf('=');
    return equals < 0 ? part.indexOf(':') : equals;
  }

  static String text(Fault fault) {
    List<String> parts = new ArrayList<>();
    for (Effect effect : fault.effects()) {
      if (effect instanceof Effect.Status status) {
        parts.add("status=" + status.status());
        status.example().ifPresent(name -> parts.add("example=" + name));
        status.retryAfter().ifPresent(seconds -> parts.add("retry-after=" + seconds));
        when(status.when(), parts);
      } else if (effect instanceof Effect.Break broken) {
        parts.add(broken.breach().key());
        when(broken.when(), parts);
      } else if (effect instanceof Effect.Late late) {
        parts.add("latency=" + late.latency());
      } else if (effect instanceof Effect.Skew skew) {
        parts.add("skew=" + Spans.text(skew.by()));
      } else {
        parts.add("lost-webhooks");
      }
    }
    Trigger trigger = fault.trigger();
    if (trigger.share() < 1) {
      parts.add("share=" + trigger.share());
    }
    if (trigger.times() > 0) {
      parts.add("times=" + trigger.times());
    }
    if (trigger.after() > 0) {
      parts.add("after=" + trigger.after());
    }
    return String.join("; ", parts);
  }

  private static void when(When when, List<String> parts) {
    if (when == When.AFTER) {
      parts.add("when=after");
    }
  }

  /** The parts of one fault, in any order. */
  private static final class Parts {
    private final List<Effect> others = new ArrayList<>();
    private @Nullable Integer status;
    private @Nullable Breach breach;
    private @Nullable String example;
    private OptionalInt retryAfter = OptionalInt.empty();
    private @Nullable When when;
    private Trigger trigger = Trigger.ALWAYS;

    void take(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.matches("[2-5][0-9][0-9]")) {
        status(Integer.parseInt(lower));
      } else if (lower.equals("lost-webhooks")) {
        others.add(new Effect.LostWebhooks());
      } else {
        breach(lower);
      }
    }

    void take(String name, String value) {
      switch (name.toLowerCase(Locale.ROOT)) {
        case "status" -> status((int) count(name, value));
        case "break" -> breach(value.toLowerCase(Locale.ROOT));
        case "example" -> example = value;
        case "retry-after" -> retryAfter = OptionalInt.of((int) count(name, value));
        case "when" -> when = when(value);
        case "latency", "delay" ->
            others.add(new Effect.Late(Latency.parse(value.toLowerCase(Locale.ROOT))));
        case "skew" -> others.add(new Effect.Skew(Spans.parse(value.toLowerCase(Locale.ROOT))));
        case "share" -> trigger = trigger.withShare(share(value));
        case "times" -> trigger = trigger.withTimes(count(name, value));
        case "after" -> trigger = trigger.withAfter(count(name, value));
        default -> throw unknown();
      }
    }

    private void status(int number) {
      if (status != null) {
        throw twice();
      }
      status = number;
    }

    private void breach(String word) {
      if (breach != null) {
        throw twice();
      }
      for (Breach known : Breach.values()) {
        if (known.key().equals(word)) {
          breach = known;
          return;
        }
      }
      throw unknown();
    }

    Fault fault() {
      List<Effect> effects = new ArrayList<>();
      When whenever = when == null ? When.BEFORE : when;
      if (status != null && breach != null) {
        throw twice();
      }
      if (status != null) {
        effects.add(new Effect.Status(status, Optional.ofNullable(example), retryAfter, whenever));
      } else if (example != null || retryAfter.isPresent()) {
        throw new IllegalArgumentException("example and retry-after are for a status");
      }
      if (breach != null) {
        effects.add(new Effect.Break(breach, whenever));
      }
      if (when != null && effects.isEmpty()) {
        throw new IllegalArgumentException("when is for a status or a broken connection");
      }
      effects.addAll(others);
      return new Fault(Target.ANY, trigger, effects);
    }

    private static IllegalArgumentException twice() {
      return new IllegalArgumentException(
          "A fault ends a call in one way only: by a status or by breaking the connection");
    }

    private static IllegalArgumentException unknown() {
      return new IllegalArgumentException("A fault is " + KNOWN);
    }

    private static When when(String value) {
      for (When known : When.values()) {
        if (known.key().equals(value.toLowerCase(Locale.ROOT))) {
          return known;
        }
      }
      throw new IllegalArgumentException("when is before or after");
    }

    private static long count(String name, String value) {
      if (!value.matches("[0-9]{1,9}")) {
        throw new IllegalArgumentException(name + " is a whole number from 0 on");
      }
      return Long.parseLong(value);
    }

    private static double share(String value) {
      try {
        return Double.parseDouble(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "A share is above 0 and at most 1: share=0.1 or @0.1", e);
      }
    }
  }
}
