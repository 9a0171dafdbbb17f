package dev.muster.mock.security;

import dev.muster.mock.Violation;
import dev.muster.mock.contract.SecurityRequirement;
import dev.muster.mock.contract.SecurityScheme;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Prism's check of credentials: each scheme of one alternative must be presented in its form;
 * whether the credential is right is not asked. An alternative without schemes is met by whoever
 * presents no {@code Authorization}.
 */
public final class PrismSecurity {
  private static final Pattern BEARER = Pattern.compile("^Bearer\\s.+$", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("['\"][a-z0-9]*['\"]");
  private static final String BASIC = "Basic realm=\"*\"";
  private static final String DIGEST = "Digest realm=\"*\", nonce=\"abc123\"";

  private PrismSecurity() {}

  /**
   * What is wrong with a request's credentials, or empty where an alternative is met. A scheme of a
   * kind that is not known is warned of.
   */
  public static Optional<Denial> check(List<SecurityRequirement> alternatives, Request request) {
    List<Denial> denials = new ArrayList<>();
    for (SecurityRequirement alternative : alternatives) {
      List<Denial> found = check(alternative, request);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      denials.addAll(found);
    }
    if (denials.isEmpty()) {
      return Optional.empty();
    }
    List<String> challenges = new ArrayList<>();
    denials.forEach(denial -> challenges.addAll(denial.challenges()));
    return Optional.of(new Denial(denials.get(0).violation(), challenges));
  }

  private static List<Denial> check(SecurityRequirement alternative, Request request) {
    List<Denial> denials = new ArrayList<>();
    if (alternative.schemes().isEmpty()) {
      demand(request.headers().contains("Authorization"), denials, "None");
    }
    for (SecurityScheme scheme : alternative.schemes()) {
      check(scheme, request, denials);
    }
    return denials;
  }

  private static void check(SecurityScheme scheme, Request request, List<Denial> denials) {
    String authorization = request.headers().first("Authorization").orElse("");
    switch (scheme.type() + " " + scheme.scheme() + scheme.in()) {
      case "apiKey header" -> demand(header(scheme, request).isEmpty(), denials);
      case "apiKey query" -> demand(query(scheme, request).isEmpty(), denials);
      case "apiKey cookie" -> demand(!cookie(scheme, request), denials);
      case "http basic" -> basic(authorization, denials);
      case "http digest" -> digest(authorization, denials);
      case "http bearer" -> demand(!BEARER.matcher(authorization).find(), denials, "Bearer");
      default -> {
        if (scheme.type().equals("oauth2") || scheme.type().equals("openIdConnect")) {
          String challenge = scheme.type().equals("oauth2") ? "OAuth2" : "OpenID";
          demand(!BEARER.matcher(authorization).find(), denials, challenge);
        } else {
          denials.add(unknown(scheme));
        }
      }
    }
  }

  private static String header(SecurityScheme scheme, Request request) {
    return request.headers().first(scheme.parameter()).orElse("");
  }

  private static String query(SecurityScheme scheme, Request request) {
    return String.join(
        "", Percent.fields(request.query()).getOrDefault(scheme.parameter(), List.of()));
  }

  private static boolean cookie(SecurityScheme scheme, Request request) {
    String wanted = scheme.parameter() + "=";
    String cookies = String.join("; ", request.headers().all("Cookie"));
    int at = cookies.indexOf(wanted);
    return at >= 0 && at + wanted.length() < cookies.length();
  }

  private static void basic(String authorization, List<Denial> denials) {
    String[] parts = authorization.split(" ", -1);
    if (!parts[0].equalsIgnoreCase("basic")) {
      demand(true, denials, BASIC);
    } else {
      demand(parts.length < 2 || !isPair(parts[1]), denials);
    }
  }

  private static boolean isPair(String token) {
    try {
      String pair = new String(Base64.getMimeDecoder().decode(token), StandardCharsets.UTF_8);
      return pair.split(":", -1).length == 2;
    } catch (IllegalArgumentException e) {
      // No Base64: no pair.
      return false;
    }
  }

  private static void digest(String authorization, List<Denial> denials) {
    String[] parts = authorization.split(" ", -1);
    if (!parts[0].equalsIgnoreCase("digest")) {
      demand(true, denials, DIGEST);
      return;
    }
    List<String> fields = List.of(parts).subList(1, parts.length);
    String text = String.join("", fields);
    boolean complete =
        List.of("username=", "realm=", "nonce=", "uri=", "response=").stream()
                .allMatch(text::contains)
            && fields.stream().allMatch(field -> QUOTED.matcher(field).find());
    demand(!complete, denials);
  }

  private static void demand(boolean denied, List<Denial> denials, String... challenges) {
    if (denied) {
      Violation violation = new Violation(List.of(), "401", "Invalid security scheme used");
      denials.add(new Denial(violation, List.of(challenges)));
    }
  }

  private static Denial unknown(SecurityScheme scheme) {
    String kind =
        switch (scheme.type()) {
          case "http" -> "http/" + scheme.scheme();
          case "apiKey" -> "apiKey/" + scheme.in();
          default -> scheme.type();
        };
    return new Denial(
        Violation.warning(
            List.of(), "", "We currently do not support this type of security scheme: " + kind),
        List.of());
  }
}
