package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.ProxySettings;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.fault.Effect;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Request;
import dev.muster.mock.http.UrlPath;
import dev.muster.mock.proxy.Forwarded;
import dev.muster.mock.proxy.Upstream;
import dev.muster.mock.respond.Exemplified;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.validate.ResponseCheck;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Forwards calls to a real server and holds both directions to the document, as Prism does. */
final class ProxyStation implements Station {
  private static final Violation NOT_FOUND =
      Violation.warning(List.of(), "", "Selected route not found");

  private final ProxySettings settings;
  private final String mount;
  private final Schemas schemas;
  private final Inspector inspector;
  private final PrismStation mock;
  private final Upstream upstream;
  private final Map<Operation, ResponseCheck> checks = new ConcurrentHashMap<>();

  /**
   * A station.
   *
   * @param mount the path that is none of the server's
   * @param mock who answers where the server does not
   */
  ProxyStation(
      ProxySettings settings,
      String mount,
      Schemas schemas,
      Inspector inspector,
      PrismStation mock,
      Upstream upstream) {
    this.settings = settings;
    this.mount = mount;
    this.schemas = schemas;
    this.inspector = inspector;
    this.mock = mock;
    this.upstream = upstream;
  }

  @Override
  public Answer serve(Call call, Preference preference) {
    Findings findings =
        settings.validateRequest() ? inspector.inspect(call) : inspector.credentials(call);
    if (settings.mock().errors() && !findings.violations().isEmpty()) {
      return mock.tell(findings.proxied(), call.request(), call);
    }
    Forwarded forwarded = upstream.forward(local(call.request()), call.operation().deprecated());
    if (forwarded instanceof Forwarded.Failed failed) {
      return named(failed.answer(), call, "unreached");
    }
    boolean mocked =
        forwarded instanceof Forwarded.NotImplemented && settings.remock().contains(501)
            || forwarded instanceof Forwarded.Answered answered
                && settings.remock().contains(answered.answer().status());
    if (mocked) {
      return mock.serve(call, preference, findings);
    }
    Answer answer =
        forwarded instanceof Forwarded.Answered answered
            ? answered.answer()
            : ((Forwarded.NotImplemented) forwarded).problem();
    return PrismStation.told(
        new Exemplified(named(answer, call, "forwarded"), violations(call, answer)),
        findings,
        settings.mock());
  }

  private Request local(Request request) {
    // The mount was found in the path without its dot segments; only there it stands at the front.
    return mount.isEmpty()
        ? request
        : request.withPath(UrlPath.normalized(request.path()).substring(mount.length()));
  }

  private static Answer named(Answer answer, Call call, String rule) {
    return answer
        .withHeader(Responder.OPERATION, Responder.printable(call.operation().id()))
        .withHeader(Responder.RULE, rule);
  }

  private List<Violation> violations(Call call, Answer answer) {
    if (answer.body() instanceof Body.Stream) {
      // It is still to come: nobody can say what it will be.
      return List.of();
    }
    return checks
        .computeIfAbsent(call.operation(), operation -> new ResponseCheck(operation, schemas))
        .check(answer);
  }

  @Override
  public Answer fail(Call call, Effect.Status status) {
    return mock.fail(call, status);
  }

  /** What is not in the document goes through, unless errors are asked for. */
  @Override
  public Answer tell(Problem problem, Request request, @Nullable Call call) {
    if (call != null || settings.mock().errors()) {
      return mock.tell(problem, request, call);
    }
    Forwarded forwarded = upstream.forward(local(request), false);
    Answer answer =
        forwarded instanceof Forwarded.Answered answered
            ? answered.answer()
            : forwarded instanceof Forwarded.Failed failed
                ? failed.answer()
                : ((Forwarded.NotImplemented) forwarded).problem();
    return Violations.tell(
        answer.withHeader(Responder.RULE, "forwarded"), List.of(NOT_FOUND), List.of());
  }
}
