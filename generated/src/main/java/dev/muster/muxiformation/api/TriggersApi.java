// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.TriggerEnvelope;
import dev.muster.muxiformation.model.TriggerListEnvelope;
import dev.muster.muxiformation.model.TriggerReplyEnvelope;
import dev.muster.muxiformation.model.TriggerRun;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Messages that are prepared in the formation. */
public interface TriggersApi {
  /**
   * List all triggers.
   *
   * <p>Needs the client key. A trigger is a prepared message that takes data.
   *
   * <p>Other answers:
   *
   * <ul>
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
   * @return The triggers.
   */
  @Operation(
      id = "listTriggers",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("triggers")
  Call<TriggerListEnvelope> listTriggers(@Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Tell what a trigger says.
   *
   * <p>Needs the client key. Tells the trigger's text and which fields of data it takes.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such trigger; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param name The trigger's name. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The trigger.
   */
  @Operation(
      id = "getTrigger",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("triggers/{name}")
  Call<TriggerEnvelope> getTrigger(
      @Path("name") String name, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Fire a trigger.
   *
   * <p>Answered at once unless {@code use_async} is false; the work is followed like a chat.
   * Without a user it is done for {@code 0}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such trigger; or, through a MUXI server, no such formation.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>501: This release of the formation cannot do that.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param name The trigger's name. Not empty.
   * @param body The data.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @param muxiIdempotencyKey The same key on the same path for the same user within 24 hours gives
   *     the answer of the first again, as long as the formation was not restarted. Does not apply
   *     to streams. Not empty.
   * @return The receipt, or what came of it.
   */
  @Operation(
      id = "fireTrigger",
      retry = RetryClass.WHEN_REFUSED,
      idempotencyKey = "X-Muxi-Idempotency-Key",
      keys = {"X-MUXI-CLIENT-KEY"})
  @POST("triggers/{name}")
  Call<TriggerReplyEnvelope> fireTrigger(
      @Path("name") String name,
      @Body TriggerRun body,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId,
      @Header("X-Muxi-Idempotency-Key") @Nullable String muxiIdempotencyKey);
}
