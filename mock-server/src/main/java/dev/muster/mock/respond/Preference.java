package dev.muster.mock.respond;

import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client wishes to be answered: {@code Prefer: code=404, example=missing, dynamic=true}, or
 * the same as {@code __code}, {@code __example}, {@code __dynamic} and {@code __seed} in the query
 * of a request without that header. {@code Specmatic-Response-Code} is understood too.
 *
 * @param code a status, or null
 * @param example the name of an example, or null
 * @param dynamic whether the body is to be generated anew; null where nothing is said
 * @param seed what a generated body follows from: the same seed, the same body; null for any
 */
public record Preference(
    @Nullable Integer code,
    @Nullable String example,
    @Nullable Boolean dynamic,
    @Nullable String seed) {
  private static final Preference NONE = new Preference(null, null, null, null);
  private static final List<String> NAMES = List.of("code", "dynamic", "seed", "example");

  public static Preference none() {
    return NONE;
  }

  /**
   * The preference of a request.
   *
   * @throws ProblemException where a wish is not understood
   */
  public static Preference of(Request request) {
    Headers headers = request.headers();
    List<String> prefer = headers.all("Prefer");
    Preference said = NONE;
    if (!prefer.isEmpty() && !String.join("", prefer).isEmpty()) {
      said = of(PreferHeader.parse(String.join(", ", prefer)));
    } else if (request.query() != null && request.query().contains("__")) {
      said = of(wishes(request));
    }
    Optional<String> specmatic = headers.first("Specmatic-Response-Code");
    return said.code() == null && specmatic.isPresent()
        ? said.withCode(code(specmatic.get()))
        : said;
  }

  private static Map<String, Object> wishes(Request request) {
    Map<String, Object> wishes = new LinkedHashMap<>();
    Map<String, List<String>> query = Percent.fields(request.query());
    for (String name : NAMES) {
      List<String> values = query.getOrDefault("__" + name, List.of());
      if (!values.isEmpty()) {
        wishes.put(name, values.size() == 1 ? values.get(0) : values);
      }
    }
    return wishes;
  }

  private static Preference of(Map<String, Object> wishes) {
    StringBuilder failures = new StringBuilder();
    String code = text("code", wishes, "a number", "\\d{3}", failures);
    String dynamic = text("dynamic", wishes, "a boolean", "true|false", failures);
    String seed = text("seed", wishes, "", ".*", failures);
    String example = text("example", wishes, "", ".*", failures);
    if (!failures.isEmpty()) {
      throw new ProblemException(
          Problem.of(Problem.Kind.UNPROCESSABLE_ENTITY, 422, failures.toString()));
    }
    return code == null && dynamic == null && seed == null && example == null
        ? NONE
        : new Preference(
            code == null ? null : Integer.valueOf(code),
            example,
            dynamic == null ? null : Boolean.valueOf(dynamic),
            seed);
  }

  private static @Nullable String text(
      String name,
      Map<String, Object> wishes,
      String kind,
      String pattern,
      StringBuilder failures) {
    Object wish = wishes.get(name);
    if (wish == null) {
      return null;
    }
    if (wish instanceof String text && text.matches("(?s)" + pattern)) {
      return text;
    }
    String should = wish instanceof String ? kind : "string";
    failures
        .append(failures.isEmpty() ? "" : "\n")
        .append("optional property \"%s\"\n└─ cannot decode ".formatted(name))
        .append(PreferHeader.shown(wish))
        .append(", should be ")
        .append(should);
    return null;
  }

  private static Integer code(String text) {
    if (!text.strip().matches("[1-5]\\d\\d")) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.UNPROCESSABLE_ENTITY,
              422,
              "The header Specmatic-Response-Code must be a status such as 404"));
    }
    return Integer.valueOf(text.strip());
  }

  public Preference withCode(@Nullable Integer other) {
    return new Preference(other, example, dynamic, seed);
  }

  public Preference withExample(@Nullable String other) {
    return new Preference(code, other, dynamic, seed);
  }
}
