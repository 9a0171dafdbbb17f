package dev.muster.mock.proxy;

import dev.muster.mock.http.Percent;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The upstream's base URL, onto which the paths of requests are joined. Its own query and fragment
 * do not count, as with Prism; its user and password stay.
 */
final class UpstreamUrl {
  private final URI base;
  private final String origin;

  private UpstreamUrl(URI base) {
    this.base = base;
    this.origin = base.getScheme() + "://" + base.getRawAuthority();
  }

  /**
   * The URL.
   *
   * @throws IllegalArgumentException where it is none of http or https
   */
  static UpstreamUrl of(URI base) {
    boolean http = "http".equalsIgnoreCase(base.getScheme());
    boolean https = "https".equalsIgnoreCase(base.getScheme());
    if (!http && !https || base.getHost() == null) {
      String given = base.isOpaque() ? base.getScheme() + ":…" : FetchException.shown(base);
      throw new IllegalArgumentException(
          "Invalid upstream URL provided: "
              + given
              + "; give an absolute http or https URL whose host is of letters, digits, hyphens"
              + " and dots, such as https://api.example.com/v1");
    }
    return new UpstreamUrl(base);
  }

  /** Where a request goes. */
  URI of(String path, @Nullable String query) {
    String search = search(query);
    String joined = join(base.getRawPath(), path);
    String url = origin + UrlText.escape(joined) + (search.isEmpty() ? "" : "?" + search);
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("An escaped path makes no URL", e);
    }
  }

  String host() {
    return base.getHost();
  }

  /** Joins without empty or dot segments; nothing climbs above the base. */
  static String join(String base, String path) {
    Deque<String> segments = new ArrayDeque<>();
    add(base, segments, 0);
    int floor = segments.size();
    add(path, segments, floor);
    boolean directory =
        path.isEmpty() ? base.endsWith("/") : path.matches("(?i).*(/|/(\\.|%2e){1,2})$");
    String joined = "/" + String.join("/", segments);
    return directory && !segments.isEmpty() ? joined + "/" : joined;
  }

  private static void add(String path, Deque<String> segments, int floor) {
    for (String segment : path.split("/")) {
      String dots = segment.replaceAll("(?i)%2e", ".");
      if (dots.equals("..")) {
        if (segments.size() > floor) {
          segments.removeLast();
        }
      } else if (!dots.isEmpty() && !dots.equals(".")) {
        segments.add(segment);
      }
    }
  }

  /**
   * A query as {@code URLSearchParams} writes it after Prism has read it into a JavaScript object:
   * fields of one name together, names that are array indices first.
   */
  static String search(@Nullable String query) {
    Map<Long, String> numbered = new TreeMap<>();
    List<String> named = new ArrayList<>();
    Map<String, List<String>> fields = Percent.fields(query);
    for (String name : fields.keySet()) {
      if (name.matches("0|[1-9][0-9]{0,9}") && Long.parseLong(name) < 0xFFFF_FFFFL) {
        numbered.put(Long.parseLong(name), name);
      } else {
        named.add(name);
      }
    }
    List<String> names = new ArrayList<>(numbered.values());
    names.addAll(named);
    List<String> search = new ArrayList<>();
    for (String name : names) {
      for (String value : fields.getOrDefault(name, List.of())) {
        search.add(encode(name) + "=" + encode(value));
      }
    }
    return String.join("&", search);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
