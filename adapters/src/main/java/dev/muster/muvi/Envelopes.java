package dev.muster.muvi;

import dev.muster.core.ProtocolException;
import dev.muster.muvi.model.Cancellation;
import dev.muster.muvi.model.CancellationAnswer;
import dev.muster.muvi.model.CancellationEnvelope;
import dev.muster.muvi.model.Estimate;
import dev.muster.muvi.model.EstimateAnswer;
import dev.muster.muvi.model.EstimateEnvelope;
import dev.muster.muvi.model.JobAnswer;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobEnvelope;
import dev.muster.muvi.model.Submission;
import dev.muster.muvi.model.SubmissionAnswer;
import dev.muster.muvi.model.SubmissionEnvelope;
import org.jspecify.annotations.Nullable;

/** What Muvi answers comes plain or in an envelope; here it is out of it. */
final class Envelopes {
  private Envelopes() {}

  /** The job; null if the answer is of neither form, so that its state is not known. */
  static @Nullable JobDetail job(JobAnswer answer) {
    return answer instanceof JobEnvelope enveloped
        ? enveloped.data()
        : answer instanceof JobDetail plain ? plain : null;
  }

  static Submission submission(SubmissionAnswer answer) {
    return answer instanceof SubmissionEnvelope enveloped
        ? enveloped.data()
        : plain("submitJob", Submission.class, answer);
  }

  static Estimate estimate(EstimateAnswer answer) {
    return answer instanceof EstimateEnvelope enveloped
        ? enveloped.data()
        : plain("estimateJob", Estimate.class, answer);
  }

  static Cancellation cancellation(CancellationAnswer answer) {
    return answer instanceof CancellationEnvelope enveloped
        ? enveloped.data()
        : plain("cancelJob", Cancellation.class, answer);
  }

  static <T> T plain(String operation, Class<T> form, Object answer) {
    if (form.isInstance(answer)) {
      return form.cast(answer);
    }
    throw new ProtocolException(operation, "answered something of a form that is not known", null);
  }
}
