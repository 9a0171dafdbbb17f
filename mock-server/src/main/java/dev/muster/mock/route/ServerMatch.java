package dev.muster.mock.route;

import dev.muster.mock.contract.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** How a server of a document fits the URL that a client asks for with {@code __server}. */
enum ServerMatch {
  NONE,
  TEMPLATED,
  CONCRETE;

  private static final Pattern VARIABLE = Pattern.compile("\\{(.*?)}");

  /** The best match among the servers. */
  static ServerMatch of(List<Place> servers, String url) {
    ServerMatch best = NONE;
    for (Place server : servers) {
      ServerMatch match = of(server, url);
      best = match.compareTo(best) > 0 ? match : best;
    }
    return best;
  }

  private static ServerMatch of(Place server, String url) {
    String text = server.text("url", "");
    StringBuilder pattern = new StringBuilder();
    Matcher variable = VARIABLE.matcher(text);
    int end = 0;
    boolean templated = false;
    while (variable.find()) {
      pattern.append(Pattern.quote(text.substring(end, variable.start())));
      pattern.append(alternatives(server.child("variables").child(variable.group(1))));
      end = variable.end();
      templated = true;
    }
    pattern.append(Pattern.quote(text.substring(end)));
    try {
      boolean fits = Pattern.compile(pattern.toString()).matcher(url).matches();
      return !fits ? NONE : templated ? TEMPLATED : CONCRETE;
    } catch (PatternSyntaxException e) {
      return NONE;
    }
  }

  private static String alternatives(Place variable) {
    List<String> values = new ArrayList<>();
    variable.json().path("enum").forEach(value -> values.add(value.asString()));
    if (values.isEmpty()) {
      return "(.*?)";
    }
    values.sort(Comparator.comparingInt(value -> -value.length()));
    return "(" + String.join("|", values.stream().map(Pattern::quote).toList()) + ")";
  }
}
