package dev.muster.mock.engine;

import dev.muster.mock.Authenticator;
import dev.muster.mock.Call;
import dev.muster.mock.MockSettings;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.fault.Effect;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.respond.Exemplified;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.ProblemJson;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.schema.Dialect;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.validate.RequestValidator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves a document by the specification, in the words and with the state of a {@link Play}. */
final class OpenApiStation implements Station {
  private final Play play;
  private final Responder responder;
  private final RequestValidator validator;
  private final AnswerCheck answers;
  private final KeeperDesk kept;

  OpenApiStation(Contract contract, Play play) {
    this.play = play;
    Schemas schemas = new Schemas(contract.document(), Dialect.FULL);
    this.responder = new Responder(contract, schemas, MockSettings.defaults());
    this.validator = new RequestValidator(schemas);
    this.answers = new AnswerCheck(schemas);
    this.kept =
        new KeeperDesk(
            play.keeper(), responder, (problem, call) -> tell(problem, call.request(), call));
  }

  @Override
  public Answer serve(Call raw, Preference preference) {
    Call call = play.reading().apply(raw);
    Answer answer;
    try {
      answer = play(call, preference);
    } catch (ProblemException e) {
      answer = tell(e.problem(), call.request(), call);
    }
    return answer.withHeader(Responder.OPERATION, Responder.printable(call.operation().id()));
  }

  private Answer play(Call call, Preference preference) {
    Authenticator.Admission admission = play.authenticator().admit(call);
    if (admission instanceof Authenticator.Admission.Refused refused) {
      return tell(refused.problem(), call.request(), call);
    }
    Call admitted = call.with(((Authenticator.Admission.Granted) admission).credentials());
    Optional<Problem> problem = validator.check(admitted);
    if (problem.isPresent()) {
      return tell(problem.get(), call.request(), admitted);
    }
    Optional<Answer> simulated = play.simulator().simulate(admitted);
    if (simulated.isPresent()) {
      return withRule(answers.check(admitted, simulated.get()), "simulated");
    }
    Exemplified made =
        kept.answer(admitted, preference).orElseGet(() -> responder.answer(admitted, preference));
    return answers.told(admitted, made.answer(), made.violations());
  }

  /** As the document's example has it, in the play's words, or else in Prism's. */
  @Override
  public Answer fail(Call raw, Effect.Status status) {
    Call call = play.reading().apply(raw);
    return Declared.answer(responder, call, status)
        .or(() -> play.errorStyle().tell(Declared.problem(status), call.request(), call))
        .orElseGet(() -> Declared.bare(status));
  }

  /** The answer to a problem, in the play's words, the document's, or else in Prism's. */
  @Override
  public Answer tell(Problem problem, Request request, @Nullable Call call) {
    Answer answer =
        play.errorStyle()
            .tell(problem, request, call)
            .or(() -> declared(problem, call))
            .orElseGet(() -> ProblemJson.of(problem));
    return answer.withHeader(Responder.RULE, problem.kind().toString());
  }

  private Optional<Answer> declared(Problem problem, @Nullable Call call) {
    if (call == null || PrismErrors.statuses(problem.kind()).isEmpty()) {
      return Optional.empty();
    }
    try {
      return responder
          .refuse(call, PrismErrors.statuses(problem.kind()), Preference.none())
          .map(Exemplified::answer);
    } catch (ProblemException e) {
      // What is declared cannot be made: the caller gets the problem as such.
      return Optional.empty();
    }
  }

  private static Answer withRule(Answer answer, String rule) {
    return answer.headers().contains(Responder.RULE)
        ? answer
        : answer.withHeader(Responder.RULE, rule);
  }
}
