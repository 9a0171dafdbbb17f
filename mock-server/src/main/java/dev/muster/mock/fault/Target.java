package dev.muster.mock.fault;

import java.util.regex.Pattern;

/**
 * Which calls are meant. Both are names in which {@code *} stands for any characters.
 *
 * @param provider the provider or document; {@code *} for any
 * @param operation the id of the operation; {@code *} for any
 */
public record Target(String provider, String operation) {
  /** Every call. */
  public static final Target ANY = new Target("*", "*");

  public boolean covers(String ofProvider, String ofOperation) {
    return fits(provider, ofProvider) && fits(operation, ofOperation);
  }

  /** Whether a name is meant by a pattern. */
  public static boolean fits(String pattern, String name) {
    if (pattern.indexOf('*') < 0) {
      return pattern.equals(name);
    }
    return pattern.equals("*")
        || Pattern.matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E", name);
  }
}
