// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.WorkflowAnswer;
import dev.muster.musicai.model.WorkflowInfo;
import dev.muster.musicai.model.WorkflowList;
import dev.muster.runtime.PageDescriptor;
import java.util.List;
import java.util.Optional;

/** How to turn the pages of the lists of this API. */
public final class Pages {
  /** The pages of {@link JobsApi#listJobs}. */
  public static final PageDescriptor<List<JobDetail>, JobDetail> LIST_JOBS =
      new PageDescriptor<>(
          "listJobs",
          PageDescriptor.Kind.PAGE,
          "page",
          "size",
          0,
          100,
          page -> page,
          page -> null,
          page -> null);

  /** The pages of {@link WorkflowsApi#listWorkflows}. */
  public static final PageDescriptor<WorkflowAnswer, WorkflowInfo> LIST_WORKFLOWS =
      new PageDescriptor<>(
          "listWorkflows",
          PageDescriptor.Kind.PAGE,
          "page",
          "size",
          0,
          100,
          page ->
              (page instanceof WorkflowList page1
                      ? Optional.ofNullable(page1.workflows())
                      : Optional.<List<WorkflowInfo>>empty())
                  .or(
                      () ->
                          (page instanceof WorkflowAnswer.OfList page1
                              ? Optional.of(page1.value())
                              : Optional.<List<WorkflowInfo>>empty()))
                  .orElse(null),
          page -> null,
          page -> null);

  private Pages() {}
}
