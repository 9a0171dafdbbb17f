package dev.muster.contract.coverage;

import dev.muster.muapi.MuApi;
import dev.muster.muxiserver.MuxiServer;
import java.util.Map;
import okhttp3.OkHttpClient;

/** How the client of each provider is opened: the one place that names them all. */
final class FrontDoors {
  private static final Map<String, Opener> OPENERS =
      Map.of(
          "muapi",
          (environment, http) -> {
            MuApi client =
                MuApi.builder()
                    .apiKey(environment.get("MUAPI_API_KEY"))
                    .baseUrl(environment.get("MUAPI_BASE_URL"))
                    .httpClient(http)
                    .build();
            return new Door(MuApi.class, client, client::api);
          },
          "muxi-server",
          (environment, http) -> {
            MuxiServer client =
                MuxiServer.builder()
                    .key(environment.get("MUXI_KEY_ID"), environment.get("MUXI_SECRET_KEY"))
                    .baseUrl(environment.get("MUXI_SERVER_URL"))
                    .httpClient(http)
                    .build();
            return new Door(MuxiServer.class, client, client::api);
          });

  private FrontDoors() {}

  /** A client, ready to be asked for its generated interfaces. */
  record Door(Class<?> type, AutoCloseable client, Apis apis) {}

  @FunctionalInterface
  interface Apis {
    Object of(Class<?> api);
  }

  @FunctionalInterface
  private interface Opener {
    Door open(Map<String, String> environment, OkHttpClient http);
  }

  /**
   * @param environment the variables of the provider's sandbox
   */
  static Door open(String provider, Map<String, String> environment, OkHttpClient http) {
    Opener opener = OPENERS.get(provider);
    if (opener == null) {
      throw new IllegalStateException(
          "No client of " + provider + " is known here: add it to FrontDoors.");
    }
    return opener.open(environment, http);
  }
}
