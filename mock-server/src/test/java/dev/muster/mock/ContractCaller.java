package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Calls any operation, with the contract's examples or what its schemas allow. */
public final class ContractCaller {
  /** Whether nobody is let in without a key. */
  public static boolean needsKey(Operation operation) {
    return !operation.security().isEmpty()
        && operation.security().stream().noneMatch(one -> one.schemes().isEmpty());
  }

  /** The answer to a call that has all that the contract requires. */
  public Http.Reply call(Http http, String mount, Operation operation, String... more) {
    SchemaProbe probe = new SchemaProbe(operation.contract());
    List<String> headers = new ArrayList<>(List.of(more));
    StringBuilder query = new StringBuilder();
    String path = operation.pathTemplate();
    for (Parameter parameter : operation.parameters()) {
      boolean wanted = parameter.required() || parameter.in().equals("path");
      String value = wanted ? value(probe, parameter) : "";
      switch (parameter.in()) {
        // A value of its own, or it would lead to one of the operations with a concrete path.
        case "path" ->
            path =
                path.replace(
                    "{" + parameter.name() + "}",
                    parameter.slashes() ? "new/" + encode(value) : encode(value));
        case "header" ->
            headers.addAll(parameter.required() ? List.of(parameter.name(), value) : List.of());
        case "query" ->
            query.append(parameter.required() ? "&" + parameter.name() + "=" + encode(value) : "");
        default -> assertThat(parameter.required()).as("%s wants a cookie", operation).isFalse();
      }
    }
    byte[] body = new byte[0];
    Optional<MediaType> type =
        operation.requestBody().flatMap(b -> b.content().values().stream().findFirst());
    if (type.isPresent()) {
      String contentType = ContentType.of(type.get().type()).essence();
      headers.addAll(
          List.of(
              "Content-Type",
              contentType.startsWith("multipart") ? contentType + "; boundary=b" : contentType));
      body = body(probe, type.get());
    }
    String target =
        mount
            + operation.basePaths().get(0)
            + path
            + (query.isEmpty() ? "" : "?" + query.substring(1));
    return http.send(operation.method(), target, body, headers.toArray(new String[0]));
  }

  private String value(SchemaProbe probe, Parameter parameter) {
    JsonNode example = parameter.place().json().path("example");
    return example.isMissingNode()
        ? probe.value(parameter.schema().orElseThrow()).asString()
        : example.asString();
  }

  private byte[] body(SchemaProbe probe, MediaType type) {
    ContentType contentType = ContentType.of(type.type());
    if (contentType.isJson()) {
      JsonNode value = probe.body(type);
      return Json.bytes(value);
    }
    return contentType.essence().startsWith("multipart")
        ? form(probe, type)
        : "binary".getBytes(StandardCharsets.UTF_8);
  }

  /** A form with all of its fields, files among them. */
  private byte[] form(SchemaProbe probe, MediaType type) {
    JsonNode fields = probe.body(type);
    StringBuilder form = new StringBuilder();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode value = field.getValue().isArray() ? field.getValue().path(0) : field.getValue();
      form.append("--b\r\nContent-Disposition: form-data; name=\"")
          .append(field.getKey())
          .append(value.isBinary() || value.asString("").isEmpty() ? "\"; filename=\"a.png" : "")
          .append("\"\r\n\r\n")
          .append(value.asString(""))
          .append("\r\n");
    }
    if (fields.isEmpty()) {
      form.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"");
      form.append("\r\n\r\nx\r\n");
    }
    return form.append("--b--\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
