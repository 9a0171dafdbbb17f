package dev.muster.mock.wiremock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.util.List;
import java.util.Map;

/**
 * What pages of other origins may do: everything, in Prism's words. What an answer says itself
 * about an origin stands.
 */
final class Cors {
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
  private static final String ALLOW_HEADERS = "Access-Control-Allow-Headers";
  private static final String ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";
  private static final String EXPOSE_HEADERS = "Access-Control-Expose-Headers";
  private static final List<Map.Entry<String, String>> TO_ANYBODY = fields("*", "*", "*");

  private Cors() {}

  /** Whether a browser asks what it may ask for. */
  static boolean isPreflight(Request request) {
    return request.method().equals("OPTIONS")
        && !sent(request, "Origin", "").isEmpty()
        && !sent(request, "Access-Control-Request-Method", "").isEmpty();
  }

  static Answer preflight(Request request) {
    return Answer.empty(204)
        .withHeaders(
            Headers.of(
                "Access-Control-Allow-Methods",
                sent(request, "Access-Control-Request-Method", "*"),
                "Vary",
                "origin"));
  }

  /** The fields that each answer to a request gets. */
  static List<Map.Entry<String, String>> fields(Request request) {
    String origin = "*";
    String headers = "*";
    String exposed = "*";
    for (Map.Entry<String, String> field : request.headers()) {
      String name = field.getKey();
      if (field.getValue().isEmpty() || name.length() < 6) {
        continue;
      }
      if (name.equalsIgnoreCase("Origin")) {
        origin = field.getValue();
      } else if (name.equalsIgnoreCase("Access-Control-Request-Headers")) {
        headers = field.getValue();
      } else if (name.equalsIgnoreCase("Access-Control-Expose-Headers")) {
        exposed = field.getValue();
      }
    }
    boolean anybody = origin.equals("*") && headers.equals("*") && exposed.equals("*");
    return anybody ? TO_ANYBODY : fields(origin, headers, exposed);
  }

  private static List<Map.Entry<String, String>> fields(
      String origin, String headers, String exposed) {
    return List.of(
        Map.entry(ALLOW_ORIGIN, origin),
        Map.entry(ALLOW_HEADERS, headers),
        Map.entry(ALLOW_CREDENTIALS, "true"),
        Map.entry(EXPOSE_HEADERS, exposed));
  }

  private static String sent(Request request, String name, String otherwise) {
    return request.headers().first(name).filter(value -> !value.isEmpty()).orElse(otherwise);
  }
}
