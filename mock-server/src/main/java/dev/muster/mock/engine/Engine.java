package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Handler;
import dev.muster.mock.Mount;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.route.Route;
import dev.muster.mock.route.Router;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests over any number of mounts. Never fails: whatever a request holds, it gets an
 * answer.
 */
public final class Engine {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final Router router;
  private final Map<Mount, Station> stations;
  private final List<Handler> handlers;

  private Engine(Router router, Map<Mount, Station> stations, List<Handler> handlers) {
    this.router = router;
    this.stations = stations;
    this.handlers = handlers;
  }

  /**
   * An engine.
   *
   * @param mounts in the order in which they are preferred where they overlap
   * @param handlers asked before the mounts
   */
  public static Engine of(Map<Mount, Play> mounts, List<Handler> handlers) {
    Map<Mount, Station> stations = new HashMap<>();
    mounts.forEach((mount, play) -> stations.put(mount, new Station(mount.contract(), play)));
    return new Engine(Router.of(List.copyOf(mounts.keySet())), stations, List.copyOf(handlers));
  }

  public Answer answer(Request request) {
    try {
      return find(request);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{} failed", request, e);
      String detail =
          "The server failed on this request; its log says where. This is a bug of the server.";
      return PrismErrors.generated(Problem.of(Problem.Kind.UNKNOWN, 500, detail))
          .withHeader(Responder.RULE, "UNKNOWN");
    }
  }

  private Answer find(Request request) {
    for (Handler handler : handlers) {
      Optional<Answer> answer = handler.handle(request);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    Route route = router.route(request.method(), request.path());
    if (route instanceof Route.Found found) {
      Call call =
          new Call(found.mount(), found.operation(), request, found.localPath(), found.values());
      return station(found.mount()).serve(call);
    }
    if (route instanceof Route.WrongMethod wrong) {
      String allowed = String.join(", ", wrong.allowed());
      String detail =
          "The route "
              + request.path()
              + " has been matched, but there's no \""
              + request.method()
              + "\" method defined";
      Problem problem =
          Problem.of(Problem.Kind.NO_METHOD_MATCHED_ERROR, 405, detail)
              .withHeader("Allow", allowed);
      return station(wrong.mount()).tell(problem, request, null);
    }
    return unknown(request, ((Route.Unknown) route).mount());
  }

  private Answer unknown(Request request, Optional<Mount> mount) {
    String detail =
        "The route "
            + request.path()
            + " hasn't been found in the specification file"
            + mount.map(found -> elsewhere(found, request)).orElse("");
    Problem problem = Problem.of(Problem.Kind.NO_PATH_MATCHED_ERROR, 404, detail);
    return mount
        .map(found -> station(found).tell(problem, request, null))
        .orElseGet(
            () ->
                PrismErrors.generated(problem)
                    .withHeader(Responder.RULE, problem.kind().toString()));
  }

  /** A hint for those who left the base path of the document's server out, as Prism lets them. */
  private static String elsewhere(Mount mount, Request request) {
    String base = mount.basePath();
    return request.path().equals(base) || request.path().startsWith(base + "/")
        ? ""
        : "; its paths are below " + base;
  }

  private Station station(Mount mount) {
    return Objects.requireNonNull(stations.get(mount), "a mount without its station");
  }
}
