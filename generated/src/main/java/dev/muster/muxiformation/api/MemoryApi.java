// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.BufferClearingEnvelope;
import dev.muster.muxiformation.model.DeletionEnvelope;
import dev.muster.muxiformation.model.MemoryCreation;
import dev.muster.muxiformation.model.MemoryEnvelope;
import dev.muster.muxiformation.model.MemoryListEnvelope;
import dev.muster.muxiformation.model.SessionBufferEnvelope;
import dev.muster.muxiformation.model.UserBufferEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What the formation remembers of users. */
public interface MemoryApi {
  /**
   * List what is remembered.
   *
   * <p>Needs either key and a user. Comes in pages.
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
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @param limit How many to give at most. 1 to 100, default {@code 10}.
   * @param offset How many to pass over. At least 0, default {@code 0}.
   * @param scopes Only these scopes, separated by commas.
   * @return The memories.
   */
  @Operation(
      id = "listMemories",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("memories")
  Call<MemoryListEnvelope> listMemories(
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId,
      @Query("limit") @Nullable Integer limit,
      @Query("offset") @Nullable Integer offset,
      @Query("scopes") @Nullable String scopes);

  /**
   * Remember something.
   *
   * <p>Needs either key and a user. Either plain content, or a type with its detail.
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
   * @param body What is to be remembered.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return It is remembered.
   */
  @Operation(
      id = "createMemory",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @POST("memories")
  Call<MemoryEnvelope> createMemory(
      @Body MemoryCreation body, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Forget one memory.
   *
   * <p>Needs either key and the user whose memory it is.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>403: The key or the user may not do this.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param memoryId The memory's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return It is forgotten.
   */
  @Operation(
      id = "deleteMemory",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @DELETE("memories/{memory_id}")
  Call<DeletionEnvelope> deleteMemory(
      @Path("memory_id") String memoryId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Tell how many recent messages are kept.
   *
   * <p>Needs either key and a user. The buffer is what a conversation remembers without a search.
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
   * @return How many there are.
   */
  @Operation(
      id = "getBuffer",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("memory/buffer")
  Call<UserBufferEnvelope> getBuffer(@Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Forget recent messages.
   *
   * <p>With the admin key and without a user, those of all users.
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
   * @return They are forgotten.
   */
  @Operation(
      id = "clearBuffer",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @DELETE("memory/buffer")
  Call<BufferClearingEnvelope> clearBuffer(@Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Tell the recent messages of a session.
   *
   * <p>Needs either key and the user whose session it is.
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
   * @return The messages.
   */
  @Operation(
      id = "getSessionBuffer",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("memory/buffer/{session_id}")
  Call<SessionBufferEnvelope> getSessionBuffer(
      @Path("session_id") String sessionId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Forget the recent messages of a session.
   *
   * <p>Needs either key and the user whose session it is. The session itself stays.
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
   * @return They are forgotten.
   */
  @Operation(
      id = "clearSessionBuffer",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @DELETE("memory/buffer/{session_id}")
  Call<BufferClearingEnvelope> clearSessionBuffer(
      @Path("session_id") String sessionId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);
}
