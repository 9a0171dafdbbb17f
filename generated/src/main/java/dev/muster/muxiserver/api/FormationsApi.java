// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.api;

import dev.muster.muxiserver.model.DeletionEnvelope;
import dev.muster.muxiserver.model.DeploymentEnvelope;
import dev.muster.muxiserver.model.FormationDetailEnvelope;
import dev.muster.muxiserver.model.FormationListEnvelope;
import dev.muster.muxiserver.model.FormationLogsEnvelope;
import dev.muster.muxiserver.model.FormationStateEnvelope;
import dev.muster.muxiserver.model.LogStream;
import dev.muster.muxiserver.model.UpdateCancellation;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** Deploying formations and looking after them. */
public interface FormationsApi {
  /**
   * List all formations.
   *
   * <p>Every formation that is deployed, running or not. There is no filter and no paging.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   * </ul>
   *
   * @return All formations.
   */
  @Operation(id = "listFormations", retry = RetryClass.SAFE)
  @GET("rpc/formations")
  Call<FormationListEnvelope> listFormations();

  /**
   * Deploy a new formation.
   *
   * <p>Unpacks the bundle, starts the formation on a free port and waits up to 300 seconds until it
   * is healthy. An id that is taken is refused with 409: replace a formation with {@code
   * updateFormation}.
   *
   * <p>With {@code Accept: text/event-stream} the answer is 200 and a stream of progress. Whatever
   * goes wrong before its first event is an ordinary JSON error; whatever goes wrong later is the
   * stream's {@code error} event. A stream that ends without {@code complete} or {@code error} was
   * cut: the outcome is unknown until the formation is read.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request or the bundle is not usable.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>409: A formation of this id exists.
   *   <li>500: The formation could not be started, or did not become healthy.
   * </ul>
   *
   * @param body The formation's bundle, a gzip-compressed tar archive. The server cuts uploads that
   *     take longer than 15 seconds. Its content type is {@code application/gzip}.
   * @param formationId The id that the formation is to have; the bundle must name the same. The
   *     reference's first sample leaves it out, and then the bundle's counts; the published server
   *     requires it. 3 to 50 characters, matching {@code ^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$}.
   * @param formationVersion The version that is deployed; the bundle must name the same. Default
   *     {@code 1.0.0}.
   * @return The formation runs and is healthy.
   */
  @Operation(id = "deployFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: application/json")
  @POST("rpc/formations")
  Call<DeploymentEnvelope> deployFormation(
      @Body RequestBody body,
      @Header("X-Formation-ID") @Nullable String formationId,
      @Header("X-Formation-Version") @Nullable String formationVersion);

  /**
   * Deploy a new formation.
   *
   * <p>Unpacks the bundle, starts the formation on a free port and waits up to 300 seconds until it
   * is healthy. An id that is taken is refused with 409: replace a formation with {@code
   * updateFormation}.
   *
   * <p>With {@code Accept: text/event-stream} the answer is 200 and a stream of progress. Whatever
   * goes wrong before its first event is an ordinary JSON error; whatever goes wrong later is the
   * stream's {@code error} event. A stream that ends without {@code complete} or {@code error} was
   * cut: the outcome is unknown until the formation is read.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiserver.model.FormationEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request or the bundle is not usable.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>409: A formation of this id exists.
   *   <li>500: The formation could not be started, or did not become healthy.
   * </ul>
   *
   * @param body The formation's bundle, a gzip-compressed tar archive. The server cuts uploads that
   *     take longer than 15 seconds. Its content type is {@code application/gzip}.
   * @param formationId The id that the formation is to have; the bundle must name the same. The
   *     reference's first sample leaves it out, and then the bundle's counts; the published server
   *     requires it. 3 to 50 characters, matching {@code ^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$}.
   * @param formationVersion The version that is deployed; the bundle must name the same. Default
   *     {@code 1.0.0}.
   * @return The bundle was taken; what follows is told as it happens.
   */
  @Operation(id = "deployFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("rpc/formations")
  Call<ResponseBody> deployFormationStream(
      @Body RequestBody body,
      @Header("X-Formation-ID") @Nullable String formationId,
      @Header("X-Formation-Version") @Nullable String formationVersion);

  /**
   * Tell one formation's state.
   *
   * <p>Reads the registry and, of a running formation, asks its health just now.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The formation.
   */
  @Operation(id = "getFormation", retry = RetryClass.SAFE)
  @GET("rpc/formations/{id}")
  Call<FormationDetailEnvelope> getFormation(@Path("id") String id);

  /**
   * Replace a formation by a newer bundle.
   *
   * <p>Starts the new version beside the old one on a staging port and swaps them once the new one
   * is healthy; until then, and if it never gets there, the old version stays. Streams its progress
   * like {@code deployFormation}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The bundle is not usable, or the new version did not become healthy and the old one
   *       stays.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>409: Another update is under way, or the bundle is the one that runs already.
   *   <li>507: No port is free to start the other version beside the current one.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @param body The formation's bundle, a gzip-compressed tar archive. The server cuts uploads that
   *     take longer than 15 seconds. Its content type is {@code application/gzip}.
   * @param formationVersion The version that is deployed; the bundle must name the same. Default
   *     {@code 1.0.0}.
   * @return The new version runs; or, streamed, what happens on the way.
   */
  @Operation(id = "updateFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: application/json")
  @PUT("rpc/formations/{id}")
  Call<DeploymentEnvelope> updateFormation(
      @Path("id") String id,
      @Body RequestBody body,
      @Header("X-Formation-Version") @Nullable String formationVersion);

  /**
   * Replace a formation by a newer bundle.
   *
   * <p>Starts the new version beside the old one on a staging port and swaps them once the new one
   * is healthy; until then, and if it never gets there, the old version stays. Streams its progress
   * like {@code deployFormation}.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiserver.model.FormationEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The bundle is not usable, or the new version did not become healthy and the old one
   *       stays.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>409: Another update is under way, or the bundle is the one that runs already.
   *   <li>507: No port is free to start the other version beside the current one.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @param body The formation's bundle, a gzip-compressed tar archive. The server cuts uploads that
   *     take longer than 15 seconds. Its content type is {@code application/gzip}.
   * @param formationVersion The version that is deployed; the bundle must name the same. Default
   *     {@code 1.0.0}.
   * @return The new version runs; or, streamed, what happens on the way.
   */
  @Operation(id = "updateFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: text/event-stream")
  @Streaming
  @PUT("rpc/formations/{id}")
  Call<ResponseBody> updateFormationStream(
      @Path("id") String id,
      @Body RequestBody body,
      @Header("X-Formation-Version") @Nullable String formationVersion);

  /**
   * Stop and remove a formation.
   *
   * <p>Removes the formation with all its versions and gives its port back.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The formation is gone.
   */
  @Operation(id = "deleteFormation", retry = RetryClass.SAFE)
  @DELETE("rpc/formations/{id}")
  Call<DeletionEnvelope> deleteFormation(@Path("id") String id);

  /**
   * Start a formation that is not running.
   *
   * <p>Starts the deployed version and waits until it is healthy. Can stream its progress.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>409: The formation runs already.
   *   <li>500: The process could not be started, or did not become healthy.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The formation runs; or, streamed, what happens on the way.
   */
  @Operation(id = "startFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: application/json")
  @POST("rpc/formations/{id}/start")
  Call<FormationStateEnvelope> startFormation(@Path("id") String id);

  /**
   * Start a formation that is not running.
   *
   * <p>Starts the deployed version and waits until it is healthy. Can stream its progress.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiserver.model.FormationEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>409: The formation runs already.
   *   <li>500: The process could not be started, or did not become healthy.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The formation runs; or, streamed, what happens on the way.
   */
  @Operation(id = "startFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("rpc/formations/{id}/start")
  Call<ResponseBody> startFormationStream(@Path("id") String id);

  /**
   * Stop a formation.
   *
   * <p>Ends the formation's process and keeps what is deployed.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>409: The formation is stopped already.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The formation is stopped.
   */
  @Operation(id = "stopFormation", retry = RetryClass.WHEN_REFUSED)
  @POST("rpc/formations/{id}/stop")
  Call<FormationStateEnvelope> stopFormation(@Path("id") String id);

  /**
   * Stop and start a formation.
   *
   * <p>Ends the process if there is one, starts a new one and waits until it is healthy. Can stream
   * its progress.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>500: The process could not be started, or did not become healthy.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The formation runs again; or, streamed, what happens on the way.
   */
  @Operation(id = "restartFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: application/json")
  @POST("rpc/formations/{id}/restart")
  Call<FormationStateEnvelope> restartFormation(@Path("id") String id);

  /**
   * Stop and start a formation.
   *
   * <p>Ends the process if there is one, starts a new one and waits until it is healthy. Can stream
   * its progress.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiserver.model.FormationEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>500: The process could not be started, or did not become healthy.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The formation runs again; or, streamed, what happens on the way.
   */
  @Operation(id = "restartFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("rpc/formations/{id}/restart")
  Call<ResponseBody> restartFormationStream(@Path("id") String id);

  /**
   * Go back to the previous version.
   *
   * <p>Starts the version before the current one on a staging port, swaps them, and stops the
   * current one. Can stream its progress.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: There is no previous version.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>507: No port is free to start the other version beside the current one.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The previous version runs; or, streamed, what happens on the way.
   */
  @Operation(id = "rollbackFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: application/json")
  @POST("rpc/formations/{id}/rollback")
  Call<FormationStateEnvelope> rollbackFormation(@Path("id") String id);

  /**
   * Go back to the previous version.
   *
   * <p>Starts the version before the current one on a staging port, swaps them, and stops the
   * current one. Can stream its progress.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiserver.model.FormationEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: There is no previous version.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   *   <li>507: No port is free to start the other version beside the current one.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The previous version runs; or, streamed, what happens on the way.
   */
  @Operation(id = "rollbackFormation", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("rpc/formations/{id}/rollback")
  Call<ResponseBody> rollbackFormationStream(@Path("id") String id);

  /**
   * Give up an update that is under way.
   *
   * <p>Stops the new version on its staging port; the old one keeps running. The answer has no
   * envelope.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: No update is under way.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @return The update is given up.
   */
  @Operation(id = "cancelFormationUpdate", retry = RetryClass.WHEN_REFUSED)
  @POST("rpc/formations/{id}/cancel-update")
  Call<UpdateCancellation> cancelFormationUpdate(@Path("id") String id);

  /**
   * Read or follow a formation's logs.
   *
   * <p>The latest lines, or with {@code follow=true} a stream of lines as they are written. A
   * followed log never ends by itself and sends neither ids nor signs of life; the caller hangs up.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @param lines How many of the latest lines to give, of each stream. 1 to 10000, default {@code
   *     100}.
   * @param stream Which of the process's two output streams to read.
   * @param follow Whether to stream lines as they are written instead of answering once. Default
   *     {@code false}.
   * @return The latest lines; with {@code follow=true}, a stream of lines.
   */
  @Operation(id = "getFormationLogs", retry = RetryClass.SAFE)
  @Headers("Accept: application/json")
  @GET("rpc/formations/{id}/logs")
  Call<FormationLogsEnvelope> getFormationLogs(
      @Path("id") String id,
      @Query("lines") @Nullable Integer lines,
      @Query("stream") @Nullable LogStream stream,
      @Query("follow") @Nullable Boolean follow);

  /**
   * Read or follow a formation's logs.
   *
   * <p>The latest lines, or with {@code follow=true} a stream of lines as they are written. A
   * followed log never ends by itself and sends neither ids nor signs of life; the caller hangs up.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiserver.model.LogEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @param lines How many of the latest lines to give, of each stream. 1 to 10000, default {@code
   *     100}.
   * @param stream Which of the process's two output streams to read.
   * @param follow Whether to stream lines as they are written instead of answering once. Default
   *     {@code false}.
   * @return The latest lines; with {@code follow=true}, a stream of lines.
   */
  @Operation(id = "getFormationLogs", retry = RetryClass.SAFE)
  @Headers("Accept: text/event-stream")
  @Streaming
  @GET("rpc/formations/{id}/logs")
  Call<ResponseBody> getFormationLogsStream(
      @Path("id") String id,
      @Query("lines") @Nullable Integer lines,
      @Query("stream") @Nullable LogStream stream,
      @Query("follow") @Nullable Boolean follow);

  /**
   * Download a formation's files.
   *
   * <p>The deployed files as one zip archive.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: No formation has this id.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @param db Whether the formation's memory database goes into the archive too. Default {@code
   *     false}.
   * @return The archive.
   */
  @Operation(id = "downloadFormation", retry = RetryClass.SAFE)
  @Headers("Accept: application/zip")
  @Streaming
  @GET("rpc/formations/{id}/download")
  Call<ResponseBody> downloadFormation(@Path("id") String id, @Query("db") @Nullable Boolean db);
}
