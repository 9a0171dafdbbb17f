package dev.muster.mock.proxy;

import java.net.URI;
import java.net.URISyntaxException;

/** Where redirects lead. */
final class Locations {
  private Locations() {}

  /**
   * The absolute URL that a {@code Location} names.
   *
   * @throws FetchException where that is no http or https URL
   */
  static URI resolve(URI from, String location) throws FetchException {
    try {
      URI target = from.resolve(UrlText.read(location.strip()));
      boolean web =
          "http".equalsIgnoreCase(target.getScheme())
              || "https".equalsIgnoreCase(target.getScheme());
      if (web && target.getHost() != null) {
        return target;
      }
    } catch (URISyntaxException e) {
      throw invalid(location);
    }
    throw invalid(location);
  }

  private static FetchException invalid(String location) {
    String shown = location.replaceFirst("[?#].*", "").replaceFirst("//.*@", "//");
    return FetchException.because(
        "uri requested responds with an invalid redirect URL: " + shown,
        "A redirect leads to an http or https URL.");
  }
}
