package dev.muster.core;

import static java.util.Objects.requireNonNull;

/**
 * A job's address: print it, store it, and resume the job in another process. Its text is {@code
 * provider/operation/id}.
 *
 * @param provider the provider's id, such as {@code muapi}
 * @param pollOperation operationId of the operation that tells the job's state
 * @param id the job's id at the provider
 */
public record JobRef(String provider, String pollOperation, String id) {
  public JobRef {
    if (provider.isEmpty() || provider.contains("/")) {
      throw new IllegalArgumentException(
          "A provider's id is one word without slashes: " + provider);
    }
    if (pollOperation.isEmpty() || pollOperation.contains("/")) {
      throw new IllegalArgumentException(
          "An operationId is one word without slashes: " + pollOperation);
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("A job's id is not empty");
    }
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if {@code text} is something else
   */
  public static JobRef parse(String text) {
    String[] parts = requireNonNull(text, "text").split("/", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("Expected provider/operation/id but was: " + text);
    }
    return new JobRef(parts[0], parts[1], parts[2]);
  }

  @Override
  public String toString() {
    return provider + "/" + pollOperation + "/" + id;
  }
}
