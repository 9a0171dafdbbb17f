package dev.muster.tools.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.muster.tools.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a catalogue and refuses whatever is not formed like one, naming the model. */
final class CatalogueReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** What goes into a path as it is, apart from the slashes between its parts. */
  private static final Pattern ENDPOINT = Pattern.compile("[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*");

  private CatalogueReader() {}

  static List<CatalogueModel> read(Path file) {
    JsonNode entries = tree(file);
    if (!entries.isArray() || entries.isEmpty()) {
      throw new UserException(file + " is not a catalogue: it must be a JSON array of models.");
    }
    List<CatalogueModel> models = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      models.add(model(entries.get(i), file + ", entry " + i));
    }
    return models;
  }

  private static CatalogueModel model(JsonNode entry, String place) {
    String name = text(entry, "name", place);
    String where = place + " ('" + name + "')";
    String endpoint = text(entry, "endpoint", where);
    if (!ENDPOINT.matcher(endpoint).matches()) {
      throw refused(where, "the endpoint '" + endpoint + "' cannot be part of a URL.");
    }
    Map<String, JsonNode> parameters = parameters(entry, where);
    return new CatalogueModel(
        name,
        text(entry, "category", where),
        text(entry, "family", where),
        endpoint,
        required(entry, parameters, where),
        parameters);
  }

  private static Map<String, JsonNode> parameters(JsonNode entry, String where) {
    if (!entry.path("properties").isObject()) {
      throw refused(where, "'properties' is not an object of parameters.");
    }
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> parameter : entry.get("properties").properties()) {
      if (!parameter.getValue().isObject()) {
        throw refused(where, "the parameter '" + parameter.getKey() + "' is not an object.");
      }
      parameters.put(parameter.getKey(), parameter.getValue());
    }
    return parameters;
  }

  private static List<String> required(
      JsonNode entry, Map<String, JsonNode> parameters, String where) {
    if (!entry.path("required").isArray()) {
      throw refused(where, "'required' is not a list of names.");
    }
    List<String> required = new ArrayList<>();
    for (JsonNode name : entry.get("required")) {
      if (!parameters.containsKey(name.asText())) {
        throw refused(where, "'required' names " + name + ", which is not among the properties.");
      }
      required.add(name.asText());
    }
    return required;
  }

  private static String text(JsonNode entry, String member, String where) {
    JsonNode value = entry.path(member);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw refused(where, "'" + member + "' is missing or not a text.");
    }
    return value.asText();
  }

  private static JsonNode tree(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new UserException("There is no catalogue at " + file + ".", e);
    } catch (JsonProcessingException e) {
      throw new UserException(
          "%s:%d is not JSON: %s"
              .formatted(
                  file,
                  e.getLocation().getLineNr(),
                  e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new UserException("Cannot read " + file + " as UTF-8 text: " + e.getMessage(), e);
    }
  }

  private static UserException refused(String where, String problem) {
    return new UserException(where + ": " + problem + " Nothing was written.");
  }
}
