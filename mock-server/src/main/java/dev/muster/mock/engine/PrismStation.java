package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.MockSettings;
import dev.muster.mock.MockSettings.Validation;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.fault.Effect;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.respond.Exemplified;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.ProblemJson;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.schema.Schemas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves a document as Prism does. */
final class PrismStation implements Station {
  private final MockSettings settings;
  private final Inspector inspector;
  private final Responder responder;
  private final CallbackDesk callbacks;
  private final KeeperDesk kept;

  PrismStation(
      Contract contract,
      Schemas schemas,
      Inspector inspector,
      MockSettings settings,
      Outbound outbound) {
    this.settings = settings;
    this.inspector = inspector;
    this.responder = new Responder(contract, schemas, settings);
    this.kept =
        new KeeperDesk(settings.keeper(), responder, (problem, call) -> ProblemJson.of(problem));
    this.callbacks = new CallbackDesk(contract, schemas, responder.callbackSource(), outbound);
  }

  @Override
  public Answer serve(Call call, Preference preference) {
    boolean off = settings.validation() == Validation.OFF;
    return serve(call, preference, off ? Findings.NONE : inspector.inspect(call));
  }

  /** The answer to a call that was inspected. */
  Answer serve(Call call, Preference preference, Findings findings) {
    try {
      return findings.hasErrors() && settings.validation() == Validation.ENFORCE
          ? refuse(call, preference, findings)
          : told(answered(call, made(call, preference)), findings, settings);
    } catch (ProblemException e) {
      return tell(e.problem(), call.request(), call);
    }
  }

  private Answer refuse(Call call, Preference preference, Findings findings) {
    Problem problem = findings.problem();
    return responder
        .refuse(call, PrismErrors.statuses(problem.kind()), preference)
        .map(declared -> told(answered(call, declared), findings, settings))
        .map(answer -> answer.withHeader(Responder.RULE, problem.kind().toString()))
        .orElseGet(() -> tell(problem, call.request(), call));
  }

  private Exemplified made(Call call, Preference preference) {
    return kept.answer(call, preference).orElseGet(() -> responder.answer(call, preference));
  }

  private Exemplified answered(Call call, Exemplified made) {
    callbacks.answered(call, made.answer());
    return made;
  }

  /** The answer with all that is wrong; a problem in its place where that is asked for. */
  static Answer told(Exemplified made, Findings findings, MockSettings settings) {
    List<Violation> request = findings.violations();
    List<Violation> response =
        settings.validation() == Validation.OFF ? List.of() : made.violations();
    List<Violation> errors =
        settings.errors() ? response.stream().filter(Violation::isError).toList() : List.of();
    if (errors.isEmpty()) {
      return Violations.tell(made.answer(), request, response);
    }
    Problem problem =
        Problem.of(Problem.Kind.VIOLATIONS, 500, PrismErrors.RESPONSE_VIOLATIONS)
            .with(Violations.in("response", errors));
    String operation = made.answer().headers().first(Responder.OPERATION).orElse("");
    return PrismErrors.marked(
        Violations.tell(ProblemJson.of(problem), request, response), operation, problem);
  }

  @Override
  public Answer fail(Call call, Effect.Status status) {
    return Declared.answer(responder, call, status).orElseGet(() -> Declared.bare(status));
  }

  @Override
  public Answer tell(Problem problem, Request request, @Nullable Call call) {
    Answer told = ProblemJson.of(problem);
    // Prism does not say which methods there are.
    return PrismErrors.marked(
        told.withHeaders(told.headers().without("Allow")),
        call == null ? "" : call.operation().id(),
        problem);
  }
}
