package dev.muster.mock.sandbox.job;

import dev.muster.mock.media.MediaBrief;
import dev.muster.mock.sandbox.spec.BriefSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads from a submission what is wanted. What it does not say, or says oddly, is ordinary. */
final class Briefs {
  private static final int DEFAULT_SIDE = 1024;
  private static final int MOST_OUTPUTS = 16;
  private static final int LONGEST_SECONDS = 3600;
  private static final Pattern ASPECT = Pattern.compile("(\\d{1,4}) *[:x/] *(\\d{1,4})");
  private static final Pattern LONG_SIDE = Pattern.compile("(?i)(\\d{1,2})k");
  private static final Pattern SHORT_SIDE = Pattern.compile("(?i)(\\d{3,4})p");

  private final BriefSpec spec;

  Briefs(BriefSpec spec) {
    this.spec = spec;
  }

  /** How many outputs are wanted, 1 to {@value #MOST_OUTPUTS}. */
  int count(JsonNode input) {
    return number(input, spec.count()).map(n -> Math.max(1, Math.min(MOST_OUTPUTS, n))).orElse(1);
  }

  MediaBrief read(String model, JsonNode input, long seed) {
    int[] size = size(input);
    int seconds = number(input, spec.seconds()).orElse(0);
    return new MediaBrief(
        model,
        text(input, spec.caption()).orElse("(nothing was asked)"),
        size[0],
        size[1],
        Duration.ofSeconds(Math.max(0, Math.min(LONGEST_SECONDS, seconds))),
        seed);
  }

  private int[] size(JsonNode input) {
    Optional<Integer> width = number(input, spec.width());
    Optional<Integer> height = number(input, spec.height());
    if (width.isPresent() || height.isPresent()) {
      return new int[] {
        width.orElseGet(() -> height.orElse(DEFAULT_SIDE)),
        height.orElseGet(() -> width.orElse(DEFAULT_SIDE))
      };
    }
    String resolution = text(input, spec.resolution()).orElse("");
    double ratio = ratio(text(input, spec.aspect()).orElse(""));
    Matcher longSide = LONG_SIDE.matcher(resolution);
    Matcher shortSide = SHORT_SIDE.matcher(resolution);
    if (shortSide.matches()) {
      int side = Integer.parseInt(shortSide.group(1));
      return ratio >= 1 ? sides(side * ratio, side) : sides(side, side / ratio);
    }
    int side = longSide.matches() ? 1024 * Integer.parseInt(longSide.group(1)) : DEFAULT_SIDE;
    return ratio >= 1 ? sides(side, side / ratio) : sides(side * ratio, side);
  }

  private static double ratio(String aspect) {
    Matcher matcher = ASPECT.matcher(aspect.strip());
    if (!matcher.matches()) {
      return 1;
    }
    double width = Integer.parseInt(matcher.group(1));
    double height = Integer.parseInt(matcher.group(2));
    return width == 0 || height == 0 ? 1 : width / height;
  }

  private static int[] sides(double width, double height) {
    return new int[] {(int) Math.round(width), (int) Math.round(height)};
  }

  private static Optional<Integer> number(JsonNode input, List<String> pointers) {
    for (String pointer : pointers) {
      JsonNode value = input.at(pointer);
      if (value.isNumber()) {
        return Optional.of(value.decimalValue().min(BigDecimal.valueOf(1_000_000)).intValue());
      }
      if (value.isString() && value.stringValue().matches("\\d{1,6}")) {
        return Optional.of(Integer.parseInt(value.stringValue()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonNode input, List<String> pointers) {
    for (String pointer : pointers) {
      JsonNode value = input.at(pointer);
      if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
        return Optional.of(value.asString());
      }
    }
    return Optional.empty();
  }
}
