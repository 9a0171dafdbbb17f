package dev.muster.musicai;

import dev.muster.musicai.model.JobStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs to list. Of several statuses or workflows any one fits.
 *
 * <pre>{@code
 * music.jobs(JobFilter.ALL.statuses(JobStatus.QUEUED, JobStatus.STARTED))
 * }</pre>
 *
 * @param statuses none for all
 * @param workflows slugs; none for all
 * @param batch the name of a batch, null for all
 */
public record JobFilter(List<JobStatus> statuses, List<String> workflows, @Nullable String batch) {
  /** All jobs. */
  public static final JobFilter ALL = new JobFilter(List.of(), List.of(), null);

  public JobFilter {
    statuses = List.copyOf(statuses);
    workflows = List.copyOf(workflows);
  }

  /** Only jobs of these statuses. */
  public JobFilter statuses(JobStatus... statuses) {
    return new JobFilter(List.of(statuses), workflows, batch);
  }

  /** Only jobs of these workflows. */
  public JobFilter workflows(String... slugs) {
    return new JobFilter(statuses, List.of(slugs), batch);
  }

  /** Only jobs of this batch. */
  public JobFilter batch(String name) {
    return new JobFilter(statuses, workflows, name);
  }
}
