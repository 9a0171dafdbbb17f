package dev.muster.mock.contract.document;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The security of Swagger 2.0 in the words of OpenAPI 3.0. */
final class SwaggerSecurity {
  private static final Map<String, String> FLOWS =
      Map.of(
          "implicit",
          "implicit",
          "password",
          "password",
          "application",
          "clientCredentials",
          "accessCode",
          "authorizationCode");

  private final JsonNode definitions;
  private final ObjectNode schemes = Swagger.NODES.objectNode();

  SwaggerSecurity(JsonNode root) {
    this.definitions = root.path("securityDefinitions");
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      ObjectNode scheme = scheme(definition.getValue());
      if (!scheme.isEmpty()) {
        schemes.set(definition.getKey(), scheme);
      }
    }
  }

  ObjectNode schemes() {
    return schemes;
  }

  /** Empty for one that cannot be checked, and asks for nothing. */
  private static ObjectNode scheme(JsonNode declared) {
    ObjectNode scheme = Swagger.NODES.objectNode();
    String in = declared.path("in").asString("");
    String flow = FLOWS.getOrDefault(declared.path("flow").asString(""), "");
    switch (declared.path("type").asString("")) {
      case "basic" -> scheme.put("type", "http").put("scheme", "basic");
      case "apiKey" -> {
        if (in.equals("header") || in.equals("query")) {
          scheme.put("type", "apiKey").put("in", in);
          scheme.put("name", declared.path("name").asString(""));
        }
      }
      case "oauth2" -> {
        if (!flow.isEmpty()) {
          scheme.put("type", "oauth2").putObject("flows").set(flow, flow(declared));
        }
      }
      default -> {}
    }
    if (!scheme.isEmpty()) {
      for (Map.Entry<String, JsonNode> member : declared.properties()) {
        if (member.getKey().startsWith("x-") || member.getKey().equals("description")) {
          scheme.set(member.getKey(), member.getValue());
        }
      }
    }
    return scheme;
  }

  private static ObjectNode flow(JsonNode declared) {
    ObjectNode flow = Swagger.NODES.objectNode();
    for (String address : new String[] {"authorizationUrl", "tokenUrl"}) {
      if (declared.path(address).isString()) {
        flow.set(address, declared.path(address));
      }
    }
    JsonNode scopes = declared.path("scopes");
    flow.set("scopes", scopes.isObject() ? scopes : Swagger.NODES.objectNode());
    return flow;
  }

  /**
   * The alternatives. One that names only schemes that are not declared is dropped; one that names
   * nothing makes the others optional.
   */
  ArrayNode requirements(JsonNode declared) {
    ArrayNode requirements = Swagger.NODES.arrayNode();
    boolean optional = false;
    for (JsonNode alternative : declared) {
      ObjectNode requirement = Swagger.NODES.objectNode();
      boolean known = false;
      for (Map.Entry<String, JsonNode> scheme : alternative.properties()) {
        known |= definitions.path(scheme.getKey()).path("type").isString();
        if (schemes.has(scheme.getKey())) {
          requirement.set(scheme.getKey(), scheme.getValue());
        }
      }
      if (known) {
        requirements.add(requirement);
      }
      optional |= alternative.isEmpty() && declared.size() > 1;
    }
    if (optional && !definitions.isEmpty()) {
      requirements.addObject();
    }
    return requirements;
  }
}
