package dev.muster.muxiserver;

import dev.muster.core.internal.ErrorReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * MUXI's words: {@code error} is a name, {@code message} the explanation; {@code code} only repeats
 * the status.
 */
final class MuxiErrors implements ErrorReader {
  @Override
  public Told read(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> body)) {
      return Told.NOTHING;
    }
    String name = body.get("error") instanceof String text ? text : null;
    String message = body.get("message") instanceof String text ? text : name;
    return new Told(name, message, List.of());
  }
}
