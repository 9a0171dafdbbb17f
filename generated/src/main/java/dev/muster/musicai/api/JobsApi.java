// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.JobId;
import dev.muster.musicai.model.JobRequest;
import dev.muster.musicai.model.JobState;
import dev.muster.musicai.model.JobStatus;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Making jobs, asking for them, deleting them. */
public interface JobsApi {
  /**
   * List jobs.
   *
   * <p>The application's jobs, sorted by when they were made; newest first, it seems. The answer
   * does not tell how many there are: a page that is shorter than {@code size} is the last.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>422: A field is missing or not of the right type; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param status Only jobs of these statuses.
   * @param workflow Only jobs of these workflows, by slug.
   * @param batchName Only jobs of this batch. How a job gets into one is not stated.
   * @param page Which page, counted from 0. At least 0, default {@code 0}.
   * @param size How many a full page holds. The most is not stated; 100, it seems. 1 to 100,
   *     default {@code 100}.
   * @return One page of jobs, as a bare list.
   */
  @Operation(id = "listJobs", retry = RetryClass.SAFE)
  @GET("job")
  Call<List<JobDetail>> listJobs(
      @Query("status") @Nullable List<JobStatus> status,
      @Query("workflow") @Nullable List<String> workflow,
      @Query("batchName") @Nullable String batchName,
      @Query("page") @Nullable Integer page,
      @Query("size") @Nullable Integer size);

  /**
   * Run a workflow.
   *
   * <p>The keys of {@code params} are the names of the workflow's inputs; {@code inputUrl} is the
   * usual one. How many jobs run at a time depends on the plan; whether more are refused or wait is
   * not stated.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request could not be read; nothing was started.
   *   <li>401: The key is missing or not valid.
   *   <li>404: No workflow has this slug.
   *   <li>422: A field is missing or not of the right type; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param body What to run, and over what.
   * @return The job is made.
   */
  @Operation(
      id = "createJob",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {"429"})
  @POST("job")
  Call<JobId> createJob(@Body JobRequest body);

  /**
   * Ask for a job's state and result.
   *
   * <p>A failed job is told here with 200; why it failed stands in {@code error}. With the
   * parameter {@code copyResultsTo} a result that went elsewhere is told as {@code [custom
   * storage]} instead of a URL.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>404: No job has this id, or not one that this key made.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param id The job's id. Not empty.
   * @return The job, and what it made if it has succeeded.
   */
  @Operation(id = "getJob", retry = RetryClass.SAFE)
  @GET("job/{id}")
  Call<JobDetail> getJob(@Path("id") String id);

  /**
   * Delete a job.
   *
   * <p>Its results go with it, it seems. What becomes of a job that is not done is not stated; it
   * is no way to cancel one.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>404: No job has this id, or not one that this key made.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param id The job's id. Not empty.
   * @return The job is gone.
   */
  @Operation(id = "deleteJob", retry = RetryClass.SAFE)
  @DELETE("job/{id}")
  Call<JobId> deleteJob(@Path("id") String id);

  /**
   * Ask only for a job's state.
   *
   * <p>The provider's SDKs ask this every second or two while they wait, and for the job itself
   * once it is done.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>404: No job has this id, or not one that this key made.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param id The job's id. Not empty.
   * @return The state.
   */
  @Operation(id = "getJobStatus", retry = RetryClass.SAFE)
  @GET("job/{id}/status")
  Call<JobState> getJobStatus(@Path("id") String id);
}
