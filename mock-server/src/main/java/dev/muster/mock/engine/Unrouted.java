package dev.muster.mock.engine;

import dev.muster.mock.Mount;
import dev.muster.mock.Problem;
import dev.muster.mock.http.Request;
import dev.muster.mock.http.UrlPath;
import dev.muster.mock.route.Route;
import java.util.Locale;
import java.util.Optional;

/** What is said to those who reach no operation. */
final class Unrouted {
  private Unrouted() {}

  static Optional<Mount> mount(Route route) {
    if (route instanceof Route.WrongMethod wrong) {
      return Optional.of(wrong.mount());
    }
    if (route instanceof Route.WrongServer wrong) {
      return Optional.of(wrong.mount());
    }
    return ((Route.Unknown) route).mount();
  }

  static Problem problem(Route route, Request request) {
    String path = UrlPath.normalized(request.path());
    if (route instanceof Route.WrongMethod wrong) {
      String detail =
          "The route %s has been matched, but it does not have \"%s\" method defined"
              .formatted(path, request.method().toLowerCase(Locale.ROOT));
      return Problem.of(Problem.Kind.NO_METHOD_MATCHED_ERROR, 405, detail)
          .withHeader("Allow", String.join(", ", wrong.allowed()));
    }
    if (route instanceof Route.WrongServer wrong) {
      return wrong.declared()
          ? Problem.of(
              Problem.Kind.NO_SERVER_MATCHED_ERROR,
              404,
              "The server url "
                  + wrong.server()
                  + " hasn't been matched with any of the provided servers")
          : Problem.of(
              Problem.Kind.NO_SERVER_CONFIGURATION_PROVIDED_ERROR,
              404,
              "No server configuration has been provided, although "
                  + wrong.server()
                  + " is set as server url");
    }
    return Problem.of(
        Problem.Kind.NO_PATH_MATCHED_ERROR,
        404,
        "The route " + path + " hasn't been found in the specification file");
  }
}
