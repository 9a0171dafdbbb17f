// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.CostEstimate;
import dev.muster.muapi.model.ModelCatalogue;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The catalogue and its prices. */
public interface ModelsApi {
  /**
   * List the models.
   *
   * <p>The whole catalogue, without paging. Needs no key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @return The catalogue.
   */
  @Operation(id = "listModels", retry = RetryClass.SAFE)
  @GET("models")
  Call<ModelCatalogue> listModels();

  /**
   * Tell what a job would cost.
   *
   * <p>Takes a model's parameters and runs nothing. Needs no key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>404: No model has this name.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param name The model's name in the catalogue, which may differ from its endpoint. Not empty.
   * @param body The parameters that the job would have.
   * @return The price.
   */
  @Operation(id = "estimateCost", retry = RetryClass.SAFE)
  @POST("models/{name}/estimate-cost")
  Call<CostEstimate> estimateCost(
      @Path("name") String name, @Body Map<String, @Nullable Object> body);
}
