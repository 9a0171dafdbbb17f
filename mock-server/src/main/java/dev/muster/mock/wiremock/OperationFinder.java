package dev.muster.mock.wiremock;

import dev.muster.mock.http.Request;
import java.util.Optional;

/** Tells which operation of which contract a request is for. */
@FunctionalInterface
public interface OperationFinder {
  /** Finds none, for servers whose requests have no operations. */
  OperationFinder NONE = request -> Optional.empty();

  /** The operation, or empty where no contract has one for that path and method. */
  Optional<Found> find(Request request);

  /**
   * An operation that was found.
   *
   * @param contract the name of its contract
   * @param id its operationId
   * @param path its path template, such as {@code /pets/{id}}
   */
  record Found(String contract, String id, String path) {}
}
