package dev.muster.contract.coverage;

import dev.muster.core.Client;
import dev.muster.core.ClientBuilder;
import dev.muster.miraflow.Miraflow;
import dev.muster.muapi.MuApi;
import dev.muster.musicai.MusicAi;
import dev.muster.muvi.Muvi;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiserver.MuxiServer;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/** How the client of each provider is opened: the one place that names them all. */
final class FrontDoors {
  private static final Map<String, Supplier<ClientBuilder<?, ?>>> BUILDERS =
      Map.of(
          "miraflow", Miraflow::builder,
          "muapi", MuApi::builder,
          "music-ai", MusicAi::builder,
          "muvi", Muvi::builder,
          "muxi-formation", MuxiFormation::builder,
          "muxi-server", MuxiServer::builder);

  private FrontDoors() {}

  /**
   * @param environment the variables of the provider's sandbox
   */
  static Client open(String provider, Map<String, String> environment, OkHttpClient http) {
    Supplier<ClientBuilder<?, ?>> builder = BUILDERS.get(provider);
    if (builder == null) {
      throw new IllegalStateException(
          "No client of " + provider + " is known here: add it to FrontDoors.");
    }
    return builder.get().environment(environment).httpClient(http).build();
  }
}
