package dev.muster.mock.engine;

import dev.muster.mock.Authenticator;
import dev.muster.mock.Call;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.validate.RequestValidator;
import dev.muster.mock.validate.SchemaCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves the calls of one mount. */
final class Station {
  private static final String OPERATION = "X-Muster-Operation";

  private final Play play;
  private final Responder responder;
  private final RequestValidator validator;
  private final AnswerCheck answers;

  Station(Contract contract, Play play) {
    this.play = play;
    this.responder = new Responder(contract);
    SchemaCheck schemas = new SchemaCheck(contract);
    this.validator = new RequestValidator(schemas);
    this.answers = new AnswerCheck(schemas);
  }

  Answer serve(Call raw) {
    Call call = play.reading().apply(raw);
    Answer answer;
    try {
      answer = play(call);
    } catch (ProblemException e) {
      answer = tell(e.problem(), call.request(), call);
    }
    return answer.withHeader(OPERATION, call.operation().id());
  }

  private Answer play(Call call) {
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
    return simulated.isPresent()
        ? withRule(answers.check(admitted, simulated.get()), "simulated")
        : exemplify(admitted);
  }

  private Answer exemplify(Call call) {
    Preference preference = Preference.of(call);
    Answer answer = responder.answer(call, preference);
    String rule = answer.headers().first(Responder.RULE).orElse("");
    return preference.dynamic()
        ? answers.check(call, answer)
        : answers.checkOnce(call, answer, rule);
  }

  /** The answer to a problem, in the mount's style or else in Prism's. */
  Answer tell(Problem problem, Request request, @Nullable Call call) {
    Answer answer =
        play.errorStyle()
            .tell(problem, request, call)
            .orElseGet(() -> PrismErrors.tell(problem, call, responder));
    return answer.withHeader(Responder.RULE, problem.kind().toString());
  }

  private static Answer withRule(Answer answer, String rule) {
    return answer.headers().contains(Responder.RULE)
        ? answer
        : answer.withHeader(Responder.RULE, rule);
  }
}
