// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.MessageListEnvelope;
import dev.muster.muxiformation.model.SessionEnvelope;
import dev.muster.muxiformation.model.SessionListEnvelope;
import dev.muster.muxiformation.model.SessionRestorationEnvelope;
import dev.muster.muxiformation.model.SessionRestore;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Users' conversations. */
public interface SessionsApi {
  /**
   * List a user's conversations.
   *
   * <p>Needs the client key and a user. Of the newest first, as many as {@code limit} says.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @param activeOnly Only those that go on. Default {@code false}.
   * @param limit How many to give at most. 1 to 1000, default {@code 50}.
   * @return The conversations.
   */
  @Operation(
      id = "listSessions",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("sessions")
  Call<SessionListEnvelope> listSessions(
      @Header("X-Muxi-User-ID") String muxiUserId,
      @Query("active_only") @Nullable Boolean activeOnly,
      @Query("limit") @Nullable Integer limit);

  /**
   * Tell about one conversation.
   *
   * <p>Needs the client key and the user whose conversation it is.
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
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @return The conversation.
   */
  @Operation(
      id = "getSession",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("sessions/{session_id}")
  Call<SessionEnvelope> getSession(
      @Path("session_id") String sessionId, @Header("X-Muxi-User-ID") String muxiUserId);

  /**
   * List the messages of a conversation.
   *
   * <p>The latest first, as far as the facts tell.
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
   * @param sessionId The session's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @param limit How many to give at most. At least 1.
   * @param before Only messages before this one, named by its id. Inferred, not documented.
   * @return The messages.
   */
  @Operation(
      id = "listMessages",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("sessions/{session_id}/messages")
  Call<MessageListEnvelope> listMessages(
      @Path("session_id") String sessionId,
      @Header("X-Muxi-User-ID") String muxiUserId,
      @Query("limit") @Nullable Integer limit,
      @Query("before") @Nullable String before);

  /**
   * Bring back a conversation.
   *
   * <p>Needs the client key and a user. The messages that are given become the conversation's
   * history.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param sessionId The session's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @param body The messages.
   * @return The conversation is there again.
   */
  @Operation(
      id = "restoreSession",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-CLIENT-KEY"})
  @POST("sessions/{session_id}/restore")
  Call<SessionRestorationEnvelope> restoreSession(
      @Path("session_id") String sessionId,
      @Header("X-Muxi-User-ID") String muxiUserId,
      @Body SessionRestore body);
}
