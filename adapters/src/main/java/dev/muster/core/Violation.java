package dev.muster.core;

/**
 * One thing that the provider finds wrong with a request.
 *
 * @param location where, such as {@code body.images_list[0]}; empty when the provider does not say
 * @param message what is wrong, in the provider's words
 */
public record Violation(String location, String message) {
  @Override
  public String toString() {
    return location.isEmpty() ? message : location + ": " + message;
  }
}
