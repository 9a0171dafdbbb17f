// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.JobId;
import dev.muster.musicai.model.JobStatus;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link JobsApi#createJob}. */
  public static final JobDescriptor<JobId, JobDetail> CREATE_JOB = followedByGetJob("createJob");

  private Jobs() {}

  private static JobDescriptor<JobId, JobDetail> followedByGetJob(String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        JobId.class,
        JobDetail.class,
        answer -> Optional.ofNullable(answer.id()).orElse(null),
        answer -> null,
        "getJob",
        (apis, id) -> apis.of(JobsApi.class).getJob(id),
        answer -> Optional.ofNullable(answer.status()).map(JobStatus::phase).orElse(Phase.UNKNOWN),
        List.of(),
        null);
  }
}
