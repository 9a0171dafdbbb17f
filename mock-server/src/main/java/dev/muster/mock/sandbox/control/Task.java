package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;

/** Does one operation of the control API. */
@FunctionalInterface
interface Task {
  Answer answer(ControlCall call);
}
