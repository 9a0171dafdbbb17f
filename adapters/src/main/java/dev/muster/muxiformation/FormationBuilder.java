package dev.muster.muxiformation;

import static java.util.Objects.requireNonNull;

import dev.muster.core.ClientBuilder;
import dev.muster.core.ConfigurationException;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.Credentials;
import dev.muster.core.internal.Environment;
import dev.muster.core.internal.KeyPlace;
import dev.muster.core.internal.Provider;
import dev.muster.muxiformation.api.Security;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link MuxiFormation}. The read timeout is 5 minutes by default, since a formation
 * answers a message only once its agents are done.
 */
public final class FormationBuilder extends ClientBuilder<MuxiFormation, FormationBuilder> {
  private @Nullable String clientKey;
  private @Nullable String adminKey;

  FormationBuilder(Provider provider, Function<Channel, MuxiFormation> client) {
    super(provider, client);
  }

  /** The key for applications, which begins with {@code fmc_}. */
  public FormationBuilder clientKey(String clientKey) {
    this.clientKey = requireNonNull(clientKey, "clientKey");
    return this;
  }

  /** The key for the formation's owner, which begins with {@code fma_}. */
  public FormationBuilder adminKey(String adminKey) {
    this.adminKey = requireNonNull(adminKey, "adminKey");
    return this;
  }

  /**
   * Reaches the formation through its MUXI server, such as {@code http://localhost:7890}. One
   * release of the server cuts answers that take longer than 30 seconds.
   */
  public FormationBuilder through(String serverUrl, String formationId) {
    HttpUrl server = HttpUrl.parse(serverUrl);
    if (server == null || formationId.isEmpty() || formationId.contains("/")) {
      throw new ConfigurationException(
          "A MUXI server's http or https URL and a formation's id are needed.");
    }
    HttpUrl.Builder base = server.newBuilder();
    if (server.encodedPath().endsWith("/")) {
      base.removePathSegment(server.pathSize() - 1);
    }
    return baseUrl(
        base.addPathSegment("api")
            .addPathSegment(formationId)
            .addPathSegment("v1")
            .build()
            .toString());
  }

  @Override
  protected void read(Environment environment) {
    environment.find("MUXI_CLIENT_KEY").ifPresent(this::clientKey);
    environment.find("MUXI_ADMIN_KEY").ifPresent(this::adminKey);
    environment.find("MUXI_FORMATION_URL").map(FormationBuilder::api).ifPresent(this::baseUrl);
  }

  /** MUXI's own clients take the formation's address without the API's path. */
  private static String api(String url) {
    HttpUrl address = HttpUrl.parse(url);
    boolean isBare = address != null && address.encodedPath().equals("/");
    return isBare ? address.newBuilder().addPathSegment("v1").build().toString() : url;
  }

  @Override
  protected Credentials credentials(HttpUrl base, Clock clock) {
    Map<KeyPlace, String> keys = new LinkedHashMap<>();
    if (clientKey != null) {
      keys.put(KeyPlace.header(Security.CLIENT_KEY_HEADER), clientKey);
    }
    if (adminKey != null) {
      keys.put(KeyPlace.header(Security.ADMIN_KEY_HEADER), adminKey);
    }
    if (keys.isEmpty()) {
      throw new ConfigurationException(
          "A key is needed: call clientKey or adminKey, or set MUXI_CLIENT_KEY or MUXI_ADMIN_KEY"
              + " and use fromEnv.");
    }
    return Credentials.keys(base, keys);
  }
}
