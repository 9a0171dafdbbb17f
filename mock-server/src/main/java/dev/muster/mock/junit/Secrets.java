package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.muster.mock.Mount;
import dev.muster.mock.contract.SecurityScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a request has sent that no message may repeat: its headers, and keys in its query. */
record Secrets(Set<String> values) {
  private static final Set<String> PUBLIC =
      Set.of("accept", "accept-encoding", "connection", "content-length", "content-type", "host");

  /** A shorter value is no secret, and would star out half the words. */
  private static final int FEWEST_CHARACTERS = 6;

  static Secrets of(LoggedRequest request, List<Mount> mounts) {
    Set<String> values = new LinkedHashSet<>();
    if (request.getHeaders() != null) {
      for (HttpHeader header : request.getHeaders().all()) {
        if (!PUBLIC.contains(header.key().toLowerCase(Locale.ROOT))) {
          header.values().forEach(value -> add(values, value));
        }
      }
    }
    for (String name : keysInQueries(mounts)) {
      QueryParameter parameter = request.queryParameter(name);
      if (parameter.isPresent()) {
        parameter.values().forEach(value -> add(values, value));
      }
    }
    return new Secrets(values);
  }

  private static List<String> keysInQueries(List<Mount> mounts) {
    return mounts.stream()
        .flatMap(mount -> mount.contract().securitySchemes().values().stream())
        .filter(scheme -> scheme.in().equals("query"))
        .map(SecurityScheme::parameter)
        .distinct()
        .toList();
  }

  /** The value, and what follows the scheme in {@code Bearer …}. */
  private static void add(Set<String> values, String value) {
    values.add(value);
    values.add(value.substring(value.indexOf(' ') + 1));
  }

  String starred(String text) {
    String starred = text;
    for (String value : values) {
      if (value.length() >= FEWEST_CHARACTERS) {
        starred = starred.replace(value, "***");
      }
    }
    return starred;
  }
}
