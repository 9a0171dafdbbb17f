// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.ModelDetail;
import dev.muster.muvi.model.ModelList;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The models that a key may use, with their versions. */
public interface ModelsApi {
  /**
   * List the models that the key may use.
   *
   * <p>Needs a key of the scope {@code list_models}. The answer may be five minutes old. This page
   * of the provider's shows the key in the header {@code x-api-key}, the page on authentication a
   * bearer token for everything; either is taken here.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return The models.
   */
  @Operation(id = "listModels", retry = RetryClass.SAFE)
  @GET("models")
  Call<ModelList> listModels();

  /**
   * Tell a model's versions.
   *
   * <p>Needs a key of the scope {@code list_models}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this name.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param modelId The model's id, not its slug. Not empty.
   * @return The model with all its versions.
   */
  @Operation(id = "getModel", retry = RetryClass.SAFE)
  @GET("models/{modelId}")
  Call<ModelDetail> getModel(@Path("modelId") String modelId);
}
