package dev.muster.mock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.util.Optional;

/** Serves paths of the server's own that no contract knows, such as files. */
@FunctionalInterface
public interface Handler {
  /** The answer, or empty where the path is none of the handler's. */
  Optional<Answer> handle(Request request);
}
