package dev.muster.mock;

import java.util.List;

/**
 * One way in which a request is not what the contract asks for.
 *
 * @param location the part of the request and the path in it: {@code [body, items, 3]}, {@code
 *     [query, limit]}
 * @param code the broken rule, such as {@code required}, {@code type}, {@code maximum}
 * @param message such as {@code must be at most 4}; without the value itself
 */
public record Violation(List<String> location, String code, String message) {
  public Violation {
    location = List.copyOf(location);
  }
}
