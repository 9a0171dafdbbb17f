// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.CancellationAnswer;
import dev.muster.muvi.model.EstimateAnswer;
import dev.muster.muvi.model.EstimateRequest;
import dev.muster.muvi.model.JobAnswer;
import dev.muster.muvi.model.JobListAnswer;
import dev.muster.muvi.model.JobRequest;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.SubmissionAnswer;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Submitting jobs to any model, asking for their state, cancelling them. */
public interface JobsApi {
  /**
   * Submit a job to a model.
   *
   * <p>Needs a key of the scope {@code submit_job}. The cost is taken at once, and given back if
   * the job fails or is cancelled.
   *
   * <p>Nothing was started if the answer is 429, or 503 with {@code PUBSUB_PUBLISH_FAILED}; the
   * provider asks to try again then.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request does not fit; nothing was started.
   *   <li>401: The key is missing or not valid.
   *   <li>402: The balance does not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this slug, or it has no such version.
   *   <li>429: As many jobs are under way as the plan allows; nothing was started. The seconds to
   *       wait are told in the body.
   *   <li>500: The service failed. Whether something was done is unknown.
   *   <li>503: The job could not be queued. Nothing was started; try again.
   * </ul>
   *
   * @param body The model and what it is to make.
   * @return The job is accepted and waits for its turn. That the status is 200, and no other
   *     success, is inferred.
   */
  @Operation(
      id = "submitJob",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {"429", "503 PUBSUB_PUBLISH_FAILED"})
  @POST("jobs/submit")
  Call<SubmissionAnswer> submitJob(@Body JobRequest body);

  /**
   * Tell what a job would cost.
   *
   * <p>Needs a key of the scope {@code check_status}. Runs nothing.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: What was sent does not fit.
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this slug, or it has no such version.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param body The model and, where the price depends on it, what it is to make.
   * @return The price.
   */
  @Operation(id = "estimateJob", retry = RetryClass.SAFE)
  @POST("jobs/estimate")
  Call<EstimateAnswer> estimateJob(@Body EstimateRequest body);

  /**
   * Ask for a job's state and result.
   *
   * <p>Needs a key of the scope {@code check_status}. Images take about half a minute, videos four
   * or five; ask every few seconds. The cost of a job that failed or was cancelled is given back.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>403: The job is somebody else's, or the key may not do this.
   *   <li>404: No job has this id.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param jobId The id that the submission was given. Not empty.
   * @return How the job stands, and what it made if it is completed.
   */
  @Operation(id = "getJob", retry = RetryClass.SAFE)
  @GET("jobs/{jobId}")
  Call<JobAnswer> getJob(@Path("jobId") String jobId);

  /**
   * List jobs.
   *
   * <p>Needs a key of the scope {@code check_status}. The newest come first, as far as the
   * provider's example tells.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: What was sent does not fit.
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: The key's user is not known any more.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param limit The most jobs that one page is to hold. 1 to 100, default {@code 20}.
   * @param cursor Where to go on, as the page before told it. Take it as it is.
   * @param status Only jobs of this status.
   * @param modelId Only jobs of this model; a slug, despite the name.
   * @return One page of jobs.
   */
  @Operation(id = "listJobs", retry = RetryClass.SAFE)
  @GET("jobs")
  Call<JobListAnswer> listJobs(
      @Query("limit") @Nullable Integer limit,
      @Query("cursor") @Nullable String cursor,
      @Query("status") @Nullable JobStatus status,
      @Query("modelId") @Nullable String modelId);

  /**
   * Cancel a job.
   *
   * <p>Needs a key of the scope {@code submit_job}. Only a pending job can be cancelled; its cost
   * is given back. Sent again after its answer was lost, it would be refused although the first was
   * obeyed.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The job is not pending any more.
   *   <li>401: The key is missing or not valid.
   *   <li>403: The job is somebody else's, or the key may not do this.
   *   <li>404: No job has this id.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param jobId The id that the submission was given. Not empty.
   * @return The job is cancelled.
   */
  @Operation(
      id = "cancelJob",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {"429"})
  @POST("jobs/{jobId}/cancel")
  Call<CancellationAnswer> cancelJob(@Path("jobId") String jobId);
}
