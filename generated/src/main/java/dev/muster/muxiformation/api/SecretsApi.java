// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.SecretChangeEnvelope;
import dev.muster.muxiformation.model.SecretCreation;
import dev.muster.muxiformation.model.SecretListEnvelope;
import dev.muster.muxiformation.model.SecretReloadEnvelope;
import dev.muster.muxiformation.model.SecretValue;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** The formation's secrets. */
public interface SecretsApi {
  /**
   * List all secrets.
   *
   * <p>Values are masked.
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
   * @return All secrets.
   */
  @Operation(
      id = "listSecrets",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("secrets")
  Call<SecretListEnvelope> listSecrets();

  /**
   * Add a secret.
   *
   * <p>Needs the admin key. The name is written in capitals, with an underscore for what is neither
   * letter nor digit; one that is taken is refused.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>409: A secret of this name exists; replace it instead.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The secret.
   * @return The secret is there.
   */
  @Operation(
      id = "createSecret",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-ADMIN-KEY"})
  @POST("secrets")
  Call<SecretChangeEnvelope> createSecret(@Body SecretCreation body);

  /**
   * Replace the value of a secret.
   *
   * <p>Needs the admin key. What uses the secret may have to be told by reloading.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such secret; or, through a MUXI server, no such formation.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param key The name of the secret. Not empty.
   * @param body The value.
   * @return The value is replaced.
   */
  @Operation(
      id = "replaceSecret",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @PUT("secrets/{key}")
  Call<SecretChangeEnvelope> replaceSecret(@Path("key") String key, @Body SecretValue body);

  /**
   * Remove a secret.
   *
   * <p>Needs the admin key. A secret that something uses is kept, and the request refused.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such secret; or, through a MUXI server, no such formation.
   *   <li>409: The formation uses the secret.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param key The name of the secret. Not empty.
   * @return The secret is gone.
   */
  @Operation(
      id = "deleteSecret",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @DELETE("secrets/{key}")
  Call<SecretChangeEnvelope> deleteSecret(@Path("key") String key);

  /**
   * Read all secrets anew.
   *
   * <p>Needs the admin key. What was changed beside this API comes into force.
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
   * @return The secrets were read anew.
   */
  @Operation(
      id = "reloadSecrets",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @POST("secrets/reload")
  Call<SecretReloadEnvelope> reloadSecrets();
}
