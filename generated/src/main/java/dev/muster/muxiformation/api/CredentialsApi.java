// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.CredentialCreation;
import dev.muster.muxiformation.model.CredentialDeletionEnvelope;
import dev.muster.muxiformation.model.CredentialEnvelope;
import dev.muster.muxiformation.model.CredentialListEnvelope;
import dev.muster.muxiformation.model.CredentialServicesEnvelope;
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

/** Users' access to services. */
public interface CredentialsApi {
  /**
   * List a user's credentials.
   *
   * <p>Values are masked.
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
   * @return The credentials.
   */
  @Operation(
      id = "listCredentials",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("credentials")
  Call<CredentialListEnvelope> listCredentials(
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Store a user's credential.
   *
   * <p>Needs either key and a user. The values are told masked from then on.
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
   * @param body The credential.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return It is stored.
   */
  @Operation(
      id = "createCredential",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @POST("credentials")
  Call<CredentialEnvelope> createCredential(
      @Body CredentialCreation body, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * List the services that take credentials.
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
   * @return The services.
   */
  @Operation(
      id = "listCredentialServices",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("credentials/services")
  Call<CredentialServicesEnvelope> listCredentialServices(
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Tell about one credential.
   *
   * <p>Needs either key and the user whose credential it is. The values are masked.
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
   * @param credentialId The credential's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The credential.
   */
  @Operation(
      id = "getCredential",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("credentials/{credential_id}")
  Call<CredentialEnvelope> getCredential(
      @Path("credential_id") String credentialId,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Remove a credential.
   *
   * <p>Needs either key and the user whose credential it is.
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
   * @param credentialId The credential's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return It is gone.
   */
  @Operation(
      id = "deleteCredential",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @DELETE("credentials/{credential_id}")
  Call<CredentialDeletionEnvelope> deleteCredential(
      @Path("credential_id") String credentialId,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId);
}
