package dev.muster.mock.proxy;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a request got no answer. The message names the URL without its query and credentials.
 */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean timedOut;
  private final String advice;

  private FetchException(
      String message, String advice, boolean timedOut, @Nullable Throwable cause) {
    super(message, cause);
    this.advice = advice;
    this.timedOut = timedOut;
  }

  static FetchException because(String message, String advice) {
    return new FetchException(message, advice, false, null);
  }

  static FetchException timeout(URI url, Duration timeout) {
    return new FetchException(
        "network timeout at: " + shown(url),
        "There was no complete answer within " + Failures.text(timeout) + ".",
        true,
        null);
  }

  static FetchException body(URI url, Throwable cause) {
    return new FetchException(
        "Invalid response body while trying to fetch " + shown(url) + ": " + cause.getMessage(),
        "The body is not encoded as its Content-Encoding says.",
        false,
        cause);
  }

  /**
   * What an exchange failed of.
   *
   * @param peer host and port that were to be connected to
   */
  public static FetchException of(URI url, String peer, Throwable cause) {
    String reason = null;
    String advice = "";
    for (Throwable one = cause; one != null && reason == null; one = one.getCause()) {
      if (one instanceof UnresolvedAddressException || one instanceof UnknownHostException) {
        reason = "getaddrinfo ENOTFOUND " + peer.replaceFirst(":\\d+$", "");
        advice = "No such host is known; is its name right?";
      } else if (one instanceof SSLException) {
        reason = "TLS: " + one.getMessage();
        advice = "Does that port speak TLS, and does this Java trust its certificate?";
      } else if (isHangUp(one)) {
        reason = "socket hang up";
        advice = "The server closed the connection without an answer.";
      }
    }
    if (reason == null && has(ConnectException.class, cause)) {
      reason = "connect ECONNREFUSED " + peer;
      advice = "Nothing listens there; is the server up, and are host and port right?";
    }
    if (reason == null) {
      reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
    return new FetchException(
        "request to " + shown(url) + " failed, reason: " + reason, advice, false, cause);
  }

  private static boolean isHangUp(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return cause instanceof EOFException
        || message.contains("received no bytes")
        || message.contains("connection reset")
        || message.contains("broken pipe");
  }

  private static boolean has(Class<? extends Throwable> type, Throwable cause) {
    for (Throwable one = cause; one != null; one = one.getCause()) {
      if (type.isInstance(one)) {
        return true;
      }
    }
    return false;
  }

  /** The URL without what may be secret. */
  static String shown(URI url) {
    String authority = url.getRawAuthority() == null ? "" : url.getRawAuthority();
    return url.getScheme()
        + "://"
        + authority.substring(authority.lastIndexOf('@') + 1)
        + url.getRawPath();
  }

  /** What to do about it; may be empty. */
  public String advice() {
    return advice;
  }

  public boolean timedOut() {
    return timedOut;
  }
}
