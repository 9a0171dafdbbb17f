// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.api;

import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImageJob;
import dev.muster.miraflow.model.JobAccepted;
import dev.muster.miraflow.model.JobAnswer;
import dev.muster.miraflow.model.JobFailure;
import dev.muster.miraflow.model.JobProgress;
import dev.muster.miraflow.model.JobStatus;
import dev.muster.miraflow.model.VideoJob;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link VideosApi#createVideo}. */
  public static final JobDescriptor<JobAnswer, VideoJob> CREATE_VIDEO =
      followedByGetVideoStatus("createVideo");

  /** The jobs of {@link ImagesApi#generateImage}. */
  public static final JobDescriptor<JobAnswer, ImageJob> GENERATE_IMAGE =
      followedByGetJob("generateImage");

  /** The jobs of {@link ImagesApi#editImage}. */
  public static final JobDescriptor<JobAnswer, ImageJob> EDIT_IMAGE = followedByGetJob("editImage");

  /** The jobs of {@link ImagesApi#inpaintImage}. */
  public static final JobDescriptor<JobAnswer, ImageJob> INPAINT_IMAGE =
      followedByGetJob("inpaintImage");

  private Jobs() {}

  private static JobDescriptor<JobAnswer, VideoJob> followedByGetVideoStatus(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        JobAnswer.class,
        VideoJob.class,
        answer ->
            (answer instanceof JobAccepted answer1
                    ? Optional.ofNullable(answer1.jobId())
                    : Optional.<String>empty())
                .orElse(null),
        answer -> answer instanceof JobFailure ? Phase.FAILED : null,
        "getVideoStatus",
        (apis, id) -> apis.of(VideosApi.class).getVideoStatus(id),
        answer ->
            answer instanceof JobProgress answer1
                ? Optional.ofNullable(answer1.status()).map(JobStatus::phase).orElse(Phase.UNKNOWN)
                : answer instanceof JobFailure ? Phase.FAILED : Phase.UNKNOWN,
        List.of(),
        null);
  }

  private static JobDescriptor<JobAnswer, ImageJob> followedByGetJob(String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        JobAnswer.class,
        ImageJob.class,
        answer ->
            (answer instanceof JobAccepted answer1
                    ? Optional.ofNullable(answer1.jobId())
                    : Optional.<String>empty())
                .orElse(null),
        answer -> answer instanceof JobFailure ? Phase.FAILED : null,
        "getJob",
        (apis, id) -> apis.of(ImagesApi.class).getJob(id),
        answer ->
            answer instanceof Image answer1
                ? Optional.ofNullable(answer1.status())
                    .map(JobStatus::phase)
                    .orElse(Phase.SUCCEEDED)
                : answer instanceof JobProgress answer2
                    ? Optional.ofNullable(answer2.status())
                        .map(JobStatus::phase)
                        .orElse(Phase.UNKNOWN)
                    : answer instanceof JobFailure ? Phase.FAILED : Phase.UNKNOWN,
        List.of(),
        null);
  }
}
