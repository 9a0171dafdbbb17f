package dev.muster.mock.sandbox.job;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.sandbox.answer.Scope;

/** Who is told of jobs as they come and change. Called by the thread that serves the request. */
public interface JobWatch {
  /**
   * A job was submitted and is stored; its submitter gets that answer next.
   *
   * @param scope what the answer's templates spoke of
   */
  void submitted(Job job, Call call, Answer answer, Scope scope);

  /** A job's life is another now. */
  void changed(Job job);

  /** A job was deleted. */
  void removed(Job job);

  /** Nobody. */
  static JobWatch none() {
    return new JobWatch() {
      @Override
      public void submitted(Job job, Call call, Answer answer, Scope scope) {}

      @Override
      public void changed(Job job) {}

      @Override
      public void removed(Job job) {}
    };
  }
}
