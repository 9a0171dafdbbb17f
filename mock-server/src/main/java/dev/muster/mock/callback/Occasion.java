package dev.muster.mock.callback;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answered call, which is what callbacks are made on and what their expressions speak of.
 *
 * @param operation its id
 * @param callbacks by name, each an object of runtime expression → path item
 * @param path decoded values of the path parameters
 */
public record Occasion(
    String operation,
    Map<String, Place> callbacks,
    Request request,
    Map<String, String> path,
    Answer answer) {
  public Occasion {
    callbacks = Collections.unmodifiableMap(new LinkedHashMap<>(callbacks));
    path = Map.copyOf(path);
  }

  public static Occasion of(
      Operation operation, Request request, Map<String, String> path, Answer answer) {
    return new Occasion(operation.id(), operation.callbacks(), request, path, answer);
  }

  @Override
  public String toString() {
    return operation + " (" + request + ")";
  }
}
