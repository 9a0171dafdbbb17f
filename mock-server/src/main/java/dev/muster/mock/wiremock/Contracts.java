package dev.muster.mock.wiremock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The contracts, which answer whatever happens to them. */
final class Contracts {
  private static final Logger LOG = LoggerFactory.getLogger(Contracts.class);

  private final Function<Request, Answer> contracts;
  private final boolean cors;

  Contracts(Function<Request, Answer> contracts, boolean cors) {
    this.contracts = contracts;
    this.cors = cors;
  }

  /** Whether a browser asks beforehand, which is not the contracts' to answer. */
  boolean isPreflight(Request request) {
    return cors && Cors.isPreflight(request);
  }

  Answer answer(Request request) {
    if (isPreflight(request)) {
      return Cors.preflight(request);
    }
    try {
      return contracts.apply(request);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{} could not be answered", request, e);
      return problem(500, "The mock server failed", "Its log tells why");
    }
  }

  /** A body that is too large, in Prism's words. */
  static Answer tooLarge(int largest) {
    String limit = largest % (1 << 20) == 0 ? (largest >> 20) + "mb" : largest + "b";
    return Answer.json(
            413,
            Json.object()
                .set(
                    "error",
                    Json.object()
                        .put("code", "request_entity_too_large")
                        .put("message", "Body exceeded " + limit + " limit")))
        .withHeader("Content-Type", "application/json; charset=utf-8");
  }

  private static Answer problem(int status, String title, String detail) {
    return Answer.json(
            status, Json.object().put("title", title).put("status", status).put("detail", detail))
        .withHeader("Content-Type", "application/problem+json");
  }
}
