package dev.muster.mock.proxy;

import java.time.Duration;

/** The failures of forwarding, in Prism's words as far as it has some. */
final class Failures {
  private static final String PRISM = "https://stoplight.io/prism/errors#";

  private Failures() {}

  static Forwarded.Failed unsupportedBody() {
    return new Forwarded.Failed(
        501,
        PRISM + "PROXY_UNSUPPORTED_REQUEST_BODY",
        "The Prism proxy does not support sending a GET/HEAD request with a message body to an"
            + " upstream server. See: https://github.com/stoplightio/prism/issues/2259",
        "");
  }

  static Forwarded.Failed notImplemented() {
    return new Forwarded.Failed(
        501,
        PRISM + "UPSTREAM_NOT_IMPLEMENTED",
        "The server does not support the functionality required to fulfill the request",
        "");
  }

  static Forwarded.Failed of(FetchException failure) {
    return failure.timedOut()
        ? new Forwarded.Failed(
            504, PRISM + "UPSTREAM_TIMEOUT", failure.getMessage(), failure.advice())
        : new Forwarded.Failed(500, "FetchError", failure.getMessage(), failure.advice());
  }

  static String text(Duration timeout) {
    return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
  }
}
