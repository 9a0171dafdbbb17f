// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.DeletionEnvelope;
import dev.muster.muxiformation.model.SchedulerJobChange;
import dev.muster.muxiformation.model.SchedulerJobCreation;
import dev.muster.muxiformation.model.SchedulerJobEnvelope;
import dev.muster.muxiformation.model.SchedulerJobListEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Messages at set times. */
public interface SchedulerApi {
  /**
   * List scheduled jobs.
   *
   * <p>Needs either key and a user.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The jobs.
   */
  @Operation(
      id = "listSchedulerJobs",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("scheduler/jobs")
  Call<SchedulerJobListEnvelope> listSchedulerJobs(
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Schedule a job.
   *
   * <p>Refused with 422 where the formation has no persistent memory.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>422: The fields are not usable, or the formation has no persistent memory.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The job.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @param muxiIdempotencyKey The same key on the same path for the same user within 24 hours gives
   *     the answer of the first again, as long as the formation was not restarted. Does not apply
   *     to streams. Not empty.
   * @return The job is scheduled.
   */
  @Operation(
      id = "createSchedulerJob",
      retry = RetryClass.WHEN_REFUSED,
      idempotencyKey = "X-Muxi-Idempotency-Key",
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @POST("scheduler/jobs")
  Call<SchedulerJobEnvelope> createSchedulerJob(
      @Body SchedulerJobCreation body,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId,
      @Header("X-Muxi-Idempotency-Key") @Nullable String muxiIdempotencyKey);

  /**
   * Tell about one scheduled job.
   *
   * <p>Needs either key and the user whose job it is.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param jobId The scheduled job's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The job.
   */
  @Operation(
      id = "getSchedulerJob",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("scheduler/jobs/{job_id}")
  Call<SchedulerJobEnvelope> getSchedulerJob(
      @Path("job_id") String jobId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Change a scheduled job.
   *
   * <p>Needs either key and the user whose job it is. What is not given stays as it is.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param jobId The scheduled job's id. Not empty.
   * @param body What is to change.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The job as it is now.
   */
  @Operation(
      id = "changeSchedulerJob",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @PUT("scheduler/jobs/{job_id}")
  Call<SchedulerJobEnvelope> changeSchedulerJob(
      @Path("job_id") String jobId,
      @Body SchedulerJobChange body,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Remove a scheduled job.
   *
   * <p>Needs either key and the user whose job it is. It does not run again.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param jobId The scheduled job's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The job is gone.
   */
  @Operation(
      id = "deleteSchedulerJob",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @DELETE("scheduler/jobs/{job_id}")
  Call<DeletionEnvelope> deleteSchedulerJob(
      @Path("job_id") String jobId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Pause a scheduled job.
   *
   * <p>Needs either key and the user whose job it is. It does not run until it is resumed.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param jobId The scheduled job's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The job as it is now.
   */
  @Operation(
      id = "pauseSchedulerJob",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @POST("scheduler/jobs/{job_id}/pause")
  Call<SchedulerJobEnvelope> pauseSchedulerJob(
      @Path("job_id") String jobId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Resume a scheduled job.
   *
   * <p>Needs either key and the user whose job it is. Times that have passed meanwhile are not made
   * up for.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param jobId The scheduled job's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The job as it is now.
   */
  @Operation(
      id = "resumeSchedulerJob",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @POST("scheduler/jobs/{job_id}/resume")
  Call<SchedulerJobEnvelope> resumeSchedulerJob(
      @Path("job_id") String jobId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);
}
