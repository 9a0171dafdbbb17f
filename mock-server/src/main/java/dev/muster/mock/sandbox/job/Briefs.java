package dev.muster.mock.sandbox.job;

import dev.muster.mock.media.MediaBrief;
import dev.muster.mock.media.MediaKind;
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
  private static final int FILM_SIDE = 720;
  private static final int FILM_SIDE_OF_1K = 540;
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

  /** The kind of file in which an output is wanted. */
  MediaKind kind(MediaKind usual, JsonNode input) {
    return usual.as(text(input, spec.format()).orElse(""));
  }

  /** What the same output is wanted for again. */
  Optional<Long> seed(JsonNode input) {
    return text(input, spec.seed())
        .filter(text -> text.matches("-?\\d{1,18}"))
        .map(Long::parseLong);
  }

  /** The URL of what is to be worked on. */
  Optional<String> source(JsonNode input) {
    return text(input, spec.source());
  }

  MediaBrief read(String model, MediaKind kind, JsonNode input, long seed) {
    int[] size = size(input, kind == MediaKind.VIDEO);
    int seconds = number(input, spec.seconds()).orElse(0);
    return new MediaBrief(
        model,
        text(input, spec.caption()).orElse("(nothing was asked)"),
        size[0],
        size[1],
        Duration.ofSeconds(Math.max(0, Math.min(LONGEST_SECONDS, seconds))),
        seed);
  }

  /** Films are wide and small where nothing is said, and their 4k are 2160 rows. */
  private int[] size(JsonNode input, boolean film) {
    Optional<Integer> width = number(input, spec.width());
    Optional<Integer> height = number(input, spec.height());
    if (width.isPresent() || height.isPresent()) {
      return new int[] {
        width.orElseGet(() -> height.orElse(DEFAULT_SIDE)),
        height.orElseGet(() -> width.orElse(DEFAULT_SIDE))
      };
    }
    String resolution = text(input, spec.resolution()).orElse("");
    double ratio = ratio(text(input, spec.aspect()).orElse(film ? "16:9" : ""));
    Matcher longSide = LONG_SIDE.matcher(resolution);
    Matcher shortSide = SHORT_SIDE.matcher(resolution);
    if (shortSide.matches()) {
      int side = Integer.parseInt(shortSide.group(1));
      return ratio >= 1 ? sides(side * ratio, side) : sides(side, side / ratio);
    }
    int thousands = longSide.matches() ? Integer.parseInt(longSide.group(1)) : 0;
    if (film) {
      int side = thousands == 0 ? FILM_SIDE : FILM_SIDE_OF_1K * thousands;
      return ratio >= 1 ? sides(side * ratio, side) : sides(side, side / ratio);
    }
    int side = thousands == 0 ? DEFAULT_SIDE : 1024 * thousands;
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
