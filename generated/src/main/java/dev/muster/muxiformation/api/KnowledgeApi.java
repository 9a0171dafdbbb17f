// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.NotificationListEnvelope;
import dev.muster.muxiformation.model.SkillListEnvelope;
import dev.muster.muxiformation.model.SopEnvelope;
import dev.muster.muxiformation.model.SopListEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** What the formation can do, and what it has to say. */
public interface KnowledgeApi {
  /**
   * List all procedures.
   *
   * <p>Needs the client key. A procedure is a written way of working that agents follow.
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
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @return The procedures.
   */
  @Operation(
      id = "listSops",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("sops")
  Call<SopListEnvelope> listSops(@Header("X-Muxi-User-ID") String muxiUserId);

  /**
   * Tell about one procedure.
   *
   * <p>Known from the Go client alone.
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
   * @param name The procedure's name. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @return The procedure.
   */
  @Operation(
      id = "getSop",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("sops/{name}")
  Call<SopEnvelope> getSop(@Path("name") String name, @Header("X-Muxi-User-ID") String muxiUserId);

  /**
   * List all skills.
   *
   * <p>Needs the client key. A skill is what agents have been taught to do.
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
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @return The skills.
   */
  @Operation(
      id = "listSkills",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("skills")
  Call<SkillListEnvelope> listSkills(@Header("X-Muxi-User-ID") String muxiUserId);

  /**
   * List a user's notifications.
   *
   * <p>Needs the client key and a user.
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
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @return The notifications.
   */
  @Operation(
      id = "listNotifications",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("notifications")
  Call<NotificationListEnvelope> listNotifications(@Header("X-Muxi-User-ID") String muxiUserId);
}
