// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.CapabilityGroup;
import dev.muster.muvi.model.CatalogueModel;
import dev.muster.muvi.model.CatalogueModelDetail;
import dev.muster.muvi.model.CatalogueProvider;
import dev.muster.muvi.model.CatalogueProviderDetail;
import dev.muster.muvi.model.Category;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The public catalogue, for which no key is needed. */
public interface CatalogueApi {
  /**
   * List the models of the public catalogue.
   *
   * <p>Needs no key. With one, models that only some may see are listed too, and prices are the
   * account's own.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return The models, as a bare list.
   */
  @Operation(id = "listCatalogueModels", retry = RetryClass.SAFE)
  @GET("catalog/models")
  Call<List<CatalogueModel>> listCatalogueModels();

  /**
   * Tell what a model takes and costs.
   *
   * <p>Needs no key. A slug without a capability means the model's default one.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>404: No model has this name.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param slug The model's slug, {@code provider/model} or {@code provider/model/capability}, with
   *     its slashes as they are. Not empty. It may contain slashes and is sent as it is:
   *     percent-escape everything else that a path does not allow.
   * @return The model.
   */
  @Operation(id = "getCatalogueModel", retry = RetryClass.SAFE)
  @GET("catalog/models/{slug}")
  Call<CatalogueModelDetail> getCatalogueModel(@Path(value = "slug", encoded = true) String slug);

  /**
   * List the providers of the public catalogue.
   *
   * <p>Needs no key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return The providers, as a bare list.
   */
  @Operation(id = "listCatalogueProviders", retry = RetryClass.SAFE)
  @GET("catalog/providers")
  Call<List<CatalogueProvider>> listCatalogueProviders();

  /**
   * Tell a provider of the public catalogue and its models.
   *
   * <p>Needs no key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>404: No provider has this id. That this is told with 404 is inferred.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param id The provider's id. Not empty.
   * @return The provider and its models.
   */
  @Operation(id = "getCatalogueProvider", retry = RetryClass.SAFE)
  @GET("catalog/providers/{id}")
  Call<CatalogueProviderDetail> getCatalogueProvider(@Path("id") String id);

  /**
   * List the categories of models.
   *
   * <p>Needs no key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return The categories, as a bare list.
   */
  @Operation(id = "listCategories", retry = RetryClass.SAFE)
  @GET("catalog/categories")
  Call<List<Category>> listCategories();

  /**
   * List what models can do.
   *
   * <p>Needs no key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return The groups, as a bare list.
   */
  @Operation(id = "listCapabilityGroups", retry = RetryClass.SAFE)
  @GET("catalog/capability-groups")
  Call<List<CapabilityGroup>> listCapabilityGroups();
}
