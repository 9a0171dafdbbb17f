package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Handler;
import dev.muster.mock.Manner;
import dev.muster.mock.MockSettings;
import dev.muster.mock.Mount;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.ProxySettings;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.fault.FaultHeader;
import dev.muster.mock.fault.Faults;
import dev.muster.mock.fault.Strike;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.ProblemJson;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.route.Route;
import dev.muster.mock.schema.Dialect;
import dev.muster.mock.schema.Schemas;
import java.time.Clock;
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

  private final Switchboard switchboard;
  private final Map<Mount, Station> stations;
  private final List<Handler> handlers;
  private final Faults faults;
  private final Struck struck = new Struck(Clock.systemUTC());

  /** What is played is the same wherever it is mounted. */
  private record Played(Contract contract, Play play) {}

  private Engine(
      Switchboard switchboard,
      Map<Mount, Station> stations,
      List<Handler> handlers,
      Faults faults) {
    this.switchboard = switchboard;
    this.stations = stations;
    this.handlers = handlers;
    this.faults = faults;
  }

  /**
   * An engine.
   *
   * @param mounts in the order in which they are preferred where they overlap
   * @param handlers asked before the mounts
   * @param outbound through which calls go out
   * @param faults what calls meet instead of being served well
   */
  public static Engine of(
      Map<Mount, ? extends Manner> mounts,
      List<Handler> handlers,
      Outbound outbound,
      Faults faults) {
    Map<Mount, Station> stations = new HashMap<>();
    Map<Played, Station> played = new HashMap<>();
    mounts.forEach(
        (mount, manner) ->
            stations.put(
                mount,
                manner instanceof Play play
                    ? played.computeIfAbsent(
                        new Played(mount.contract(), play),
                        one -> new OpenApiStation(one.contract, one.play))
                    : station(mount, manner, outbound)));
    return new Engine(Switchboard.of(mounts), stations, List.copyOf(handlers), faults);
  }

  private static Station station(Mount mount, Manner manner, Outbound outbound) {
    Contract contract = mount.contract();
    Schemas schemas = new Schemas(contract.document(), Dialect.PRISM);
    Inspector inspector = new Inspector(schemas);
    if (manner instanceof ProxySettings proxied) {
      PrismStation mock = new PrismStation(contract, schemas, inspector, proxied.mock(), outbound);
      return new ProxyStation(
          proxied, mount.path(), schemas, inspector, mock, outbound.upstream(proxied));
    }
    return new PrismStation(contract, schemas, inspector, (MockSettings) manner, outbound);
  }

  public Answer answer(Request request) {
    try {
      return find(request);
    } catch (ProblemException e) {
      return ProblemJson.of(e.problem()).withHeader(Responder.RULE, e.problem().kind().toString());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{} failed", request, e);
      String detail =
          "The server failed on this request; its log says where. This is a bug of the server.";
      return ProblemJson.of(Problem.of(Problem.Kind.UNKNOWN, 500, detail))
          .withHeader(Responder.RULE, "UNKNOWN");
    }
  }

  /** Where a request leads, without serving it. */
  public Route route(Request request) {
    return switchboard.route(request);
  }

  private Answer find(Request request) {
    for (Handler handler : handlers) {
      Optional<Answer> answer = handler.handle(request);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    Preference preference = Preference.of(request);
    Route route = switchboard.route(request);
    if (route instanceof Route.Found found) {
      Call call =
          new Call(found.mount(), found.operation(), request, found.localPath(), found.rawValues());
      return serve(call, preference);
    }
    return nowhere(route, request);
  }

  private Answer serve(Call call, Preference preference) {
    Station station = station(call.mount());
    Strike strike = FaultHeader.over(faults.strike(call), call.request().headers());
    return strike.isNone()
        ? station.serve(call, preference)
        : struck.serve(station, call.struck(strike), preference);
  }

  private Answer nowhere(Route route, Request request) {
    Problem problem = Unrouted.problem(route, request);
    Optional<Mount> mount = Unrouted.mount(route);
    return mount
        .map(found -> station(found).tell(problem, request, null))
        .orElseGet(
            () -> ProblemJson.of(problem).withHeader(Responder.RULE, problem.kind().toString()));
  }

  private Station station(Mount mount) {
    return Objects.requireNonNull(stations.get(mount), "a mount without its station");
  }
}
