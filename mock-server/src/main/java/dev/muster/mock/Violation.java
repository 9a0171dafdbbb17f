package dev.muster.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a request is not what the contract asks for.
 *
 * @param location the part of the request and the path in it: {@code [body, items, 3]}, {@code
 *     [query, limit]}
 * @param code the broken rule, such as {@code required}, {@code type}, {@code maximum}
 * @param message such as {@code Request body property width must be <= 2048}; without the value
 *     itself
 * @param property what is missing from the location, or too much there; empty for rules about the
 *     location itself
 */
public record Violation(
    List<String> location, String code, String message, Optional<String> property) {
  public Violation {
    location = List.copyOf(location);
  }

  public Violation(List<String> location, String code, String message) {
    this(location, code, message, Optional.empty());
  }

  /** The location down to the property: for a missing prompt {@code [body, prompt]}. */
  public List<String> path() {
    List<String> path = new ArrayList<>(location);
    property.ifPresent(path::add);
    return path;
  }
}
