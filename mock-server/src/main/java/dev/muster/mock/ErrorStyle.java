package dev.muster.mock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a mount tells its callers that a request is not served. */
@FunctionalInterface
public interface ErrorStyle {
  /**
   * The answer for a problem, or empty to leave it to the server's own style, which is Prism's.
   *
   * @param request as it came
   * @param call the routed call, or null where the request reached no operation
   */
  Optional<Answer> tell(Problem problem, Request request, @Nullable Call call);
}
