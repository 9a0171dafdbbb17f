// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.ApiKey;
import dev.muster.muapi.model.CreatedKey;
import dev.muster.muapi.model.NewKey;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The account's API keys. */
public interface KeysApi {
  /**
   * List the account's keys.
   *
   * <p>All keys, without their secrets and without paging.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>403: The key is valid but may not do this.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @return The keys.
   */
  @Operation(id = "listKeys", retry = RetryClass.SAFE)
  @GET("keys")
  Call<List<ApiKey>> listKeys();

  /**
   * Create a key.
   *
   * <p>The answer is the only place that ever shows the key's secret.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>403: The key is valid but may not do this.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body The key that is wanted.
   * @return The new key with its secret.
   */
  @Operation(id = "createKey", retry = RetryClass.WHEN_REFUSED)
  @POST("keys")
  Call<CreatedKey> createKey(@Body NewKey body);

  /**
   * Delete a key.
   *
   * <p>From then on the key is refused. What the answer's body holds is not stated.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No key has this id.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param keyId The key's id, as the list tells it; not its secret.
   */
  @Operation(id = "deleteKey", retry = RetryClass.SAFE)
  @DELETE("keys/{key_id}")
  Call<Void> deleteKey(@Path("key_id") Long keyId);
}
