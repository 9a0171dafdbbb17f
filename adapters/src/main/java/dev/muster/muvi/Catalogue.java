package dev.muster.muvi;

import dev.muster.core.internal.Channel;
import dev.muster.core.internal.Slashes;
import dev.muster.muvi.api.CatalogueApi;
import dev.muster.muvi.model.CapabilityGroup;
import dev.muster.muvi.model.CatalogueModel;
import dev.muster.muvi.model.CatalogueModelDetail;
import dev.muster.muvi.model.CatalogueProvider;
import dev.muster.muvi.model.CatalogueProviderDetail;
import dev.muster.muvi.model.Category;
import java.util.List;

/**
 * What everybody may know of Muvi's models: what each takes and what it can do. With the client's
 * key, models that only its account sees are listed too, at the account's prices.
 */
public final class Catalogue {
  private final Channel channel;

  Catalogue(Channel channel) {
    this.channel = channel;
  }

  /** All models. */
  public List<CatalogueModel> models() {
    return channel.call(CatalogueApi.class, CatalogueApi::listCatalogueModels);
  }

  /**
   * One model, with the JSON Schema of its input.
   *
   * @param slug such as {@code google/veo-3.1-fast/text-to-video}; without the last part the
   *     model's default capability is meant
   * @throws dev.muster.core.NotFoundException if there is no such model
   */
  public CatalogueModelDetail model(String slug) {
    String checked = Slashes.check(slug, "a slug", "google/veo-3.1-fast/text-to-video");
    return channel.call(CatalogueApi.class, api -> api.getCatalogueModel(checked));
  }

  /** Who makes models. */
  public List<CatalogueProvider> providers() {
    return channel.call(CatalogueApi.class, CatalogueApi::listCatalogueProviders);
  }

  /** Who makes models, with these. */
  public CatalogueProviderDetail provider(String id) {
    return channel.call(CatalogueApi.class, api -> api.getCatalogueProvider(id));
  }

  /** What models make. */
  public List<Category> categories() {
    return channel.call(CatalogueApi.class, CatalogueApi::listCategories);
  }

  /** What models can do. */
  public List<CapabilityGroup> capabilityGroups() {
    return channel.call(CatalogueApi.class, CatalogueApi::listCapabilityGroups);
  }
}
