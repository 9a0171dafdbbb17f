package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import okhttp3.HttpUrl;

/** Reads the URL where an API begins. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * The URL, with a slash at its end.
   *
   * @throws ConfigurationException if it is no http or https URL, or has a user, a query or a
   *     fragment; the message does not show them
   */
  public static HttpUrl parse(String text) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) {
      throw new ConfigurationException("The base URL is not an http or https URL.");
    }
    if (url.query() != null
        || url.fragment() != null
        || !url.username().isEmpty()
        || !url.password().isEmpty()) {
      throw new ConfigurationException(
          "The base URL of " + url.host() + " must have no user, no query and no fragment.");
    }
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }
}
