package dev.muster.core.internal;

import okhttp3.HttpUrl;
import okhttp3.Request;

/** Scheme, host and port: how far a key may travel. */
record Origin(String scheme, String host, int port) {
  static Origin of(HttpUrl url) {
    return new Origin(url.scheme(), url.host(), url.port());
  }

  /** Whether {@code request} goes home, or to where its own options send it. */
  boolean covers(Request request) {
    Origin other = request.tag(Origin.class);
    return covers(request.url()) || (other != null && other.covers(request.url()));
  }

  /**
   * Whether {@code url} is at home here: of this origin, or the same host over https instead of
   * http, on the usual ports.
   */
  boolean covers(HttpUrl url) {
    Origin other = of(url);
    return other.equals(this)
        || (equals(new Origin("http", host, 80)) && other.equals(new Origin("https", host, 443)));
  }
}
