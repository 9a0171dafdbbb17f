package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.fault.Effect;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.respond.Preference;
import org.jspecify.annotations.Nullable;

/** Serves the calls of one mount. */
interface Station {
  /** The answer to a call. */
  Answer serve(Call call, Preference preference);

  /** The status that a fault asks for, in the shape that the mount would give it. */
  Answer fail(Call call, Effect.Status status);

  /** The answer to a problem. */
  Answer tell(Problem problem, Request request, @Nullable Call call);
}
