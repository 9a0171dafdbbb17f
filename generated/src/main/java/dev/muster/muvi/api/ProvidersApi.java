// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.ProviderList;
import dev.muster.muvi.model.ProviderModels;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Who makes the models. */
public interface ProvidersApi {
  /**
   * List who makes the models.
   *
   * <p>Needs a key of the scope {@code list_models}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return The providers.
   */
  @Operation(id = "listProviders", retry = RetryClass.SAFE)
  @GET("providers")
  Call<ProviderList> listProviders();

  /**
   * List one provider's models.
   *
   * <p>Needs a key of the scope {@code list_models}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No provider has this id. That this is told with 404 is inferred.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param providerId The provider's id. Not empty.
   * @return The provider and its models.
   */
  @Operation(id = "listProviderModels", retry = RetryClass.SAFE)
  @GET("providers/{providerId}/models")
  Call<ProviderModels> listProviderModels(@Path("providerId") String providerId);
}
