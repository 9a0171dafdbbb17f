// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** What happens, as it happens. */
public interface EventsApi {
  /**
   * Follow everything that happens to a user.
   *
   * <p>The stream never ends by itself. One release writes its line ends as a backslash and an
   * {@code n}, which no reader can follow; no event comes of it then.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiformation.model.ActivityEvent}.
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
   * @return What happens, as it happens.
   */
  @Operation(
      id = "streamEvents",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @Headers("Accept: text/event-stream")
  @Streaming
  @GET("events")
  Call<ResponseBody> streamEvents(@Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Follow what happens in one session.
   *
   * <p>The stream never ends by itself. One release writes its line ends as a backslash and an
   * {@code n}, which no reader can follow; no event comes of it then.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiformation.model.ActivityEvent}.
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
   * @param sessionId The session's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return What happens, as it happens.
   */
  @Operation(
      id = "streamSessionEvents",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @Headers("Accept: text/event-stream")
  @Streaming
  @GET("events/{session_id}")
  Call<ResponseBody> streamSessionEvents(
      @Path("session_id") String sessionId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Follow what happens to one request.
   *
   * <p>Ends with the type {@code stream_completed}.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiformation.model.ActivityEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: No request of this id is known: it never was, or it ended more than five minutes
   *       ago. Or, through a MUXI server, there is no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param sessionId The session's id. Not empty.
   * @param requestId The request's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return What happens, as it happens.
   */
  @Operation(
      id = "streamRequestEvents",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @Headers("Accept: text/event-stream")
  @Streaming
  @GET("events/{session_id}/{request_id}")
  Call<ResponseBody> streamRequestEvents(
      @Path("session_id") String sessionId,
      @Path("request_id") String requestId,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId);
}
