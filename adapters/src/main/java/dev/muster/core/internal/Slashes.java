package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;

/**
 * Checks what goes into a path as it is, slashes included: names of models mostly. Whoever puts in
 * {@code ../account} or a query would call something else than was meant.
 */
public final class Slashes {
  /** What such a name looks like, in the contracts' words. */
  public static final String PATTERN =
      "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$";

  private Slashes() {}

  /**
   * The name, if it is one.
   *
   * @param what what it is to be, such as {@code an endpoint}
   * @param examples what is expected, for the message
   * @throws ConfigurationException if it is none
   */
  public static String check(String name, String what, String examples) {
    if (!name.matches(PATTERN)) {
      throw new ConfigurationException(
          "Not " + what + ": '" + name + "'. Expected something like " + examples + ".");
    }
    return name;
  }
}
