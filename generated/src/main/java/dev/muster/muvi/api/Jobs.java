// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.JobAnswer;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobEnvelope;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.Submission;
import dev.muster.muvi.model.SubmissionAnswer;
import dev.muster.muvi.model.SubmissionEnvelope;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link JobsApi#submitJob}. */
  public static final JobDescriptor<SubmissionAnswer, JobAnswer> SUBMIT_JOB =
      followedByGetJob("submitJob");

  private Jobs() {}

  private static JobDescriptor<SubmissionAnswer, JobAnswer> followedByGetJob(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        SubmissionAnswer.class,
        JobAnswer.class,
        answer ->
            (answer instanceof Submission answer1
                    ? Optional.ofNullable(answer1.jobId())
                    : answer instanceof SubmissionEnvelope answer2
                        ? Optional.ofNullable(answer2.data()).map(Submission::jobId)
                        : Optional.<String>empty())
                .or(
                    () ->
                        (answer instanceof SubmissionEnvelope answer1
                            ? Optional.ofNullable(answer1.data()).map(Submission::jobId)
                            : Optional.<String>empty()))
                .orElse(null),
        answer ->
            answer instanceof Submission answer1
                ? Optional.ofNullable(answer1.status()).map(JobStatus::phase).orElse(null)
                : answer instanceof SubmissionEnvelope answer2
                    ? Optional.ofNullable(answer2.data())
                        .map(Submission::status)
                        .map(JobStatus::phase)
                        .orElse(null)
                    : null,
        "getJob",
        (apis, id) -> apis.of(JobsApi.class).getJob(id),
        answer ->
            answer instanceof JobDetail answer1
                ? Optional.ofNullable(answer1.status()).map(JobStatus::phase).orElse(Phase.UNKNOWN)
                : answer instanceof JobEnvelope answer2
                    ? Optional.ofNullable(answer2.data())
                        .map(JobDetail::status)
                        .map(JobStatus::phase)
                        .orElse(Phase.UNKNOWN)
                    : Phase.UNKNOWN,
        List.of(),
        (apis, id) -> apis.of(JobsApi.class).cancelJob(id));
  }
}
