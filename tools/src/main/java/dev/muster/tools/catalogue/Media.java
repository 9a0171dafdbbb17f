package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Formats of texts, and fields of the form that ask for media: what is sent for them is a URL. */
final class Media {
  private static final Map<String, String> FIELDS =
      Map.of(
          "image", "URL of an image", "video", "URL of a video", "audio", "URL of an audio file");

  private static final String LIST = "images_list";

  /** The longest URL that the validation behind the endpoints takes. */
  private static final int URL_LENGTH = 2083;

  private final Tally tally;

  Media(Tally tally) {
    this.tally = tally;
  }

  /** What the field asks for, empty if it asks for no media. */
  static String expected(JsonNode parameter) {
    String field = parameter.path("field").asText();
    return field.equals(LIST) ? "URLs of images" : FIELDS.getOrDefault(field, "");
  }

  void format(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    String format = parameter.path("format").asText();
    switch (format) {
      case "" -> {}
      case "uri" -> schema.put("format", format);
      case "url" -> {
        schema.put("format", "uri");
        tally.count(Normalisation.FORMAT_IS_URI);
      }
      case "text" -> tally.count(Normalisation.TEXT_FORMAT_DROPPED);
      default -> throw model.unknown(name, "format '" + format + "'");
    }
  }

  void field(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    if (!parameter.has("field")) {
      return;
    }
    String field = parameter.get("field").asText();
    String type = schema.get("type").asText();
    if (!FIELDS.containsKey(field) || !type.equals("string")) {
      throw model.unknown(name, "field '" + field + "' on a " + type);
    }
    url(schema);
  }

  void list(ObjectNode item, CatalogueModel model, String name, JsonNode parameter) {
    if (parameter.path("field").asText().equals(LIST)) {
      url(item);
    } else if (parameter.has("field")) {
      throw model.unknown(name, "field '" + parameter.get("field").asText() + "' on an array");
    }
  }

  private void url(ObjectNode schema) {
    schema.put("format", "uri").put("maxLength", URL_LENGTH);
    tally.count(Normalisation.MEDIA_IS_URL);
  }
}
