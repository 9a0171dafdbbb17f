// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

import dev.muster.musicai.model.JobDetail;
import dev.muster.runtime.PageDescriptor;
import java.util.List;

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

  private Pages() {}
}
