package dev.muster.core.internal;

import okhttp3.HttpUrl;

/** Scheme, host and port: how far a key may travel. */
record Origin(String scheme, String host, int port) {
  static Origin of(HttpUrl url) {
    return new Origin(url.scheme(), url.host(), url.port());
  }
}
