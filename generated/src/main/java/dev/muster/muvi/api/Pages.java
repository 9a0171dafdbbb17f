// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.JobList;
import dev.muster.muvi.model.JobListAnswer;
import dev.muster.muvi.model.JobListEnvelope;
import dev.muster.muvi.model.JobSummary;
import dev.muster.runtime.PageDescriptor;
import java.util.List;
import java.util.Optional;

/** How to turn the pages of the lists of this API. */
public final class Pages {
  /** The pages of {@link JobsApi#listJobs}. */
  public static final PageDescriptor<JobListAnswer, JobSummary> LIST_JOBS =
      new PageDescriptor<>(
          "listJobs",
          PageDescriptor.Kind.CURSOR,
          "cursor",
          "limit",
          0,
          20,
          page ->
              (page instanceof JobList page1
                      ? Optional.ofNullable(page1.jobs())
                      : page instanceof JobListEnvelope page2
                          ? Optional.ofNullable(page2.data()).map(JobList::jobs)
                          : Optional.<List<JobSummary>>empty())
                  .or(
                      () ->
                          (page instanceof JobListEnvelope page1
                              ? Optional.ofNullable(page1.data()).map(JobList::jobs)
                              : Optional.<List<JobSummary>>empty()))
                  .orElse(null),
          page ->
              (page instanceof JobList page1
                      ? Optional.ofNullable(page1.nextCursor())
                      : page instanceof JobListEnvelope page2
                          ? Optional.ofNullable(page2.data()).map(JobList::nextCursor)
                          : Optional.<String>empty())
                  .or(
                      () ->
                          (page instanceof JobListEnvelope page1
                              ? Optional.ofNullable(page1.data()).map(JobList::nextCursor)
                              : Optional.<String>empty()))
                  .orElse(null),
          page ->
              (page instanceof JobList page1
                      ? Optional.ofNullable(page1.hasMore())
                      : page instanceof JobListEnvelope page2
                          ? Optional.ofNullable(page2.data()).map(JobList::hasMore)
                          : Optional.<Boolean>empty())
                  .or(
                      () ->
                          (page instanceof JobListEnvelope page1
                              ? Optional.ofNullable(page1.data()).map(JobList::hasMore)
                              : Optional.<Boolean>empty()))
                  .orElse(null));

  private Pages() {}
}
