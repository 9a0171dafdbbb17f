package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Keeper;
import dev.muster.mock.Kept;
import dev.muster.mock.Problem;
import dev.muster.mock.http.Answer;
import dev.muster.mock.respond.Exemplified;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.Responder;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Answers calls about what is kept; whoever asks for a code or an example gets that instead. */
final class KeeperDesk {
  private final Keeper keeper;
  private final Responder responder;
  private final BiFunction<Problem, Call, Answer> problems;

  /**
   * A desk.
   *
   * @param problems tells a problem that the document does not declare
   */
  KeeperDesk(Keeper keeper, Responder responder, BiFunction<Problem, Call, Answer> problems) {
    this.keeper = keeper;
    this.responder = responder;
    this.problems = problems;
  }

  /** The answer; empty where the document alone gives it. */
  Optional<Exemplified> answer(Call call, Preference preference) {
    return keeper == Keeper.NONE || preference.code() != null || preference.example() != null
        ? Optional.empty()
        : keeper.play(call).map(kept -> told(call, preference, kept));
  }

  private Exemplified told(Call call, Preference preference, Kept kept) {
    return kept.status() < 400
        ? responder.answer(call, preference, kept)
        : responder
            .refuse(call, List.of(kept.status()), kept)
            .orElseGet(() -> undeclared(call, kept));
  }

  private Exemplified undeclared(Call call, Kept kept) {
    Problem problem = Problem.of(Problem.Kind.NOT_FOUND, kept.status(), kept.detail());
    return new Exemplified(
        problems
            .apply(problem, call)
            .withHeader(Responder.OPERATION, Responder.printable(call.operation().id()))
            .withHeader(Responder.RULE, Responder.printable(kept.rule())),
        List.of());
  }
}
