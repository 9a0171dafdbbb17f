package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import java.util.Map;
import java.util.Optional;

/** Reads a client's settings from environment variables. */
public record Environment(Map<String, String> variables) {
  /** The process's own. */
  public static Environment system() {
    return new Environment(System.getenv());
  }

  /**
   * The value of a variable that must be there.
   *
   * @param meaning what it should hold
   */
  public String require(String name, String meaning) {
    return find(name)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "The environment variable "
                        + name
                        + " is not set: it should hold "
                        + meaning
                        + "."));
  }

  /** The value of a variable that may be there; an empty one counts as absent. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** The names only: values are secrets. */
  @Override
  public String toString() {
    return "Environment" + variables.keySet();
  }
}
