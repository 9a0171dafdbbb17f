package dev.muster.muapi;

import dev.muster.core.Violation;
import dev.muster.core.internal.ErrorReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * MuAPI's words: {@code detail} is a text, a list of violations or a failed job; some answers have
 * {@code error} instead.
 */
final class MuApiErrors implements ErrorReader {
  @Override
  public Told read(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> body)) {
      return Told.NOTHING;
    }
    Object detail = body.get("detail");
    if (detail instanceof List<?> issues) {
      return new Told(
          null, "the input is not valid", issues.stream().map(MuApiErrors::violation).toList());
    }
    String message = message(detail);
    if (message == null) {
      message = message(body.get("error"));
    }
    return new Told(
        code(body.get("error")),
        message == null ? message(body.get("message")) : message,
        List.of());
  }

  private static @Nullable String message(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      for (String name : List.of("error", "message", "msg", "detail")) {
        if (map.get(name) instanceof String text) {
          return text;
        }
      }
      return null;
    }
    return value instanceof String text && !text.isEmpty() ? text : null;
  }

  private static @Nullable String code(@Nullable Object error) {
    return error instanceof Map<?, ?> map && map.get("code") instanceof String code ? code : null;
  }

  private static Violation violation(@Nullable Object issue) {
    if (!(issue instanceof Map<?, ?> map)) {
      return new Violation("", String.valueOf(issue));
    }
    return new Violation(location(map.get("loc")), String.valueOf(map.get("msg")));
  }

  /** {@code ["body", "images_list", 0]} becomes {@code body.images_list[0]}. */
  private static String location(@Nullable Object loc) {
    if (!(loc instanceof List<?> parts)) {
      return loc == null ? "" : loc.toString();
    }
    String path =
        parts.stream()
            .map(part -> part instanceof Number index ? "[" + index.longValue() + "]" : "." + part)
            .collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
