package dev.muster.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a request or an answer is not what the contract asks for.
 *
 * @param location the part of the message and the path in it: {@code [body, items, 3]}, {@code
 *     [query, limit]}; empty where it has none
 * @param code the broken rule, such as {@code required}, {@code type}, {@code maximum}; a status,
 *     such as {@code 415}, where the rule is not one of a schema
 * @param message such as {@code Request body property width must be <= 2048}; without the value
 *     itself
 * @param property what is missing from the location, or too much there; empty for rules about the
 *     location itself
 * @param severity whether the message is refused for it
 */
public record Violation(
    List<String> location,
    String code,
    String message,
    Optional<String> property,
    Severity severity) {

  /** What a violation leads to. */
  public enum Severity {
    ERROR("Error"),
    WARNING("Warning");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    /** As it is told to clients. */
    public String word() {
      return word;
    }
  }

  public Violation {
    location = List.copyOf(location);
  }

  public Violation(List<String> location, String code, String message) {
    this(location, code, message, Optional.empty(), Severity.ERROR);
  }

  public Violation(List<String> location, String code, String message, Optional<String> property) {
    this(location, code, message, property, Severity.ERROR);
  }

  /** What does not stop a request, such as the use of a deprecated parameter. */
  public static Violation warning(List<String> location, String code, String message) {
    return new Violation(location, code, message, Optional.empty(), Severity.WARNING);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The location down to the property: for a missing prompt {@code [body, prompt]}. */
  public List<String> path() {
    List<String> path = new ArrayList<>(location);
    property.ifPresent(path::add);
    return path;
  }
}
