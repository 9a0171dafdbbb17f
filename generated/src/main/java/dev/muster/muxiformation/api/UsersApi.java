// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.DeletionEnvelope;
import dev.muster.muxiformation.model.IdentifierLink;
import dev.muster.muxiformation.model.IdentifierListEnvelope;
import dev.muster.muxiformation.model.ResolvedUserEnvelope;
import dev.muster.muxiformation.model.UserResolution;
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

/** Who is who. */
public interface UsersApi {
  /**
   * Find the user behind an identifier.
   *
   * <p>Needs the client key. On demand the user is made if there is none.
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
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @param body The identifier.
   * @return The user.
   */
  @Operation(
      id = "resolveUser",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-CLIENT-KEY"})
  @POST("users/resolve")
  Call<ResolvedUserEnvelope> resolveUser(
      @Header("X-Muxi-User-ID") String muxiUserId, @Body UserResolution body);

  /**
   * Say that identifiers belong to one user.
   *
   * <p>Needs the client key. From then on each of the identifiers leads to the same user.
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
   * @param body The identifiers.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return They belong to the user.
   */
  @Operation(
      id = "linkIdentifiers",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @POST("users/identifiers")
  Call<IdentifierListEnvelope> linkIdentifiers(
      @Body IdentifierLink body, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * List a user's identifiers.
   *
   * <p>Needs the client key.
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
   * @param id To list: the user's id at MUXI. To remove: the identifier. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The identifiers.
   */
  @Operation(
      id = "listIdentifiers",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("users/identifiers/{id}")
  Call<IdentifierListEnvelope> listIdentifiers(
      @Path("id") String id, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Remove an identifier.
   *
   * <p>Needs the client key. The user and what is known of it stay.
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
   * @param id To list: the user's id at MUXI. To remove: the identifier. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The identifier is gone.
   */
  @Operation(
      id = "unlinkIdentifier",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @DELETE("users/identifiers/{id}")
  Call<DeletionEnvelope> unlinkIdentifier(
      @Path("id") String id, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Tell the user behind an identifier.
   *
   * <p>Needs the client key. Nothing is made where there is no such user.
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
   * @param identifier The identifier. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. A formation for a single user takes
   *     everybody for {@code 0}. Not empty.
   * @return The user.
   */
  @Operation(
      id = "getUser",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-CLIENT-KEY"})
  @GET("users/{identifier}")
  Call<ResolvedUserEnvelope> getUser(
      @Path("identifier") String identifier, @Header("X-Muxi-User-ID") String muxiUserId);
}
