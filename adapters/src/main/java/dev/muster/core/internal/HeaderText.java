package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;

/**
 * What may stand in an HTTP header. Checked here because OkHttp's own complaint shows the value,
 * and values are secrets.
 */
public final class HeaderText {
  private HeaderText() {}

  /** Gives {@code name} back if it is a header name. */
  public static String name(String name) {
    if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
      throw new ConfigurationException("Not a header name: '" + name + "'");
    }
    return name;
  }

  /**
   * Gives {@code value} back if it can be sent as it is; {@code what} names it in the complaint.
   */
  public static String value(String what, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new ConfigurationException(
            "The value of "
                + what
                + " holds a character that cannot be sent in a header, at position "
                + i
                + ".");
      }
    }
    return value;
  }

  /**
   * Gives {@code secret} back if it can be sent and is not blank; {@code what} names it in the
   * complaint.
   */
  public static String secret(String what, String secret) {
    if (secret.isBlank()) {
      throw new ConfigurationException(what + " is empty.");
    }
    if (!secret.strip().equals(secret)) {
      throw new ConfigurationException(
          what + " begins or ends with white space; check how it was copied.");
    }
    return value(what, secret);
  }
}
