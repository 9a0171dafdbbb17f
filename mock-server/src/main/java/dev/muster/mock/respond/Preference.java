package dev.muster.mock.respond;

import dev.muster.mock.Call;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client wishes to be answered: {@code Prefer: code=404, example=missing, dynamic=true}, or
 * the same as {@code __code}, {@code __example} and {@code __dynamic} in the query. The header
 * wins.
 *
 * @param code a status, or null
 * @param example the name of an example, or null
 * @param dynamic whether the body is to be generated anew
 * @param seed what a generated body depends on ({@code Prefer: seed=7}): the same seed, the same
 *     body; null for any
 */
public record Preference(
    @Nullable Integer code, @Nullable String example, boolean dynamic, @Nullable Long seed) {
  private static final Preference NONE = new Preference(null, null, false, null);

  public static Preference none() {
    return NONE;
  }

  /** The preference of a call; what is not understood is passed over, as RFC 7240 has it. */
  public static Preference of(Call call) {
    Map<String, String> wishes = new LinkedHashMap<>();
    for (String name : new String[] {"code", "example", "dynamic", "seed"}) {
      call.query("__" + name).ifPresent(value -> wishes.put(name, value));
    }
    for (String header : call.request().headers().all("Prefer")) {
      for (String wish : header.split("[,;]")) {
        int equals = wish.indexOf('=');
        if (equals > 0) {
          String value = wish.substring(equals + 1).strip().replaceAll("^\"|\"$", "");
          wishes.put(wish.substring(0, equals).strip().toLowerCase(Locale.ROOT), value);
        }
      }
    }
    return wishes.isEmpty() ? NONE : of(wishes);
  }

  private static Preference of(Map<String, String> wishes) {
    return new Preference(
        number(wishes.get("code")).map(Long::intValue).orElse(null),
        wishes.get("example"),
        "true".equalsIgnoreCase(wishes.get("dynamic")),
        number(wishes.get("seed")).orElse(null));
  }

  private static Optional<Long> number(@Nullable String text) {
    return text != null && text.matches("-?[0-9]{1,18}")
        ? Optional.of(Long.valueOf(text))
        : Optional.empty();
  }

  public Preference code(int other) {
    return new Preference(other, example, dynamic, seed);
  }

  public Preference example(String other) {
    return new Preference(code, other, dynamic, seed);
  }
}
