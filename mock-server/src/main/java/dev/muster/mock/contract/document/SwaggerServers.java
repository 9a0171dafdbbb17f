package dev.muster.mock.contract.document;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Schemes, host and base path of Swagger 2.0 as the servers of OpenAPI 3.0. */
final class SwaggerServers {
  private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

  private final JsonNode schemes;
  private final String host;
  private final String basePath;

  SwaggerServers(JsonNode root) {
    this.schemes = root.path("schemes");
    this.host = root.path("host").asString("");
    this.basePath = root.path("basePath").asString("").replaceFirst("^/*", "/");
  }

  /** The servers of an operation or of the document, where it has any. */
  Optional<ArrayNode> of(JsonNode owner) {
    JsonNode own = owner.path("schemes").isArray() ? owner.path("schemes") : schemes;
    ArrayNode servers = Swagger.NODES.arrayNode();
    for (JsonNode scheme : own) {
      if (!host.isEmpty() && SCHEMES.contains(scheme.asString(""))) {
        String url = scheme.asString("") + "://" + host + basePath;
        servers.addObject().put("url", url.replaceFirst("/$", ""));
      }
    }
    if (servers.isEmpty() && basePath.length() > 1) {
      servers.addObject().put("url", basePath);
    }
    return servers.isEmpty() ? Optional.empty() : Optional.of(servers);
  }
}
