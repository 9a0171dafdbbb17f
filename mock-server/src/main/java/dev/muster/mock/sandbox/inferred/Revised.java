package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Kept;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.answer.Pointers;
import dev.muster.mock.sandbox.inferred.AnswerPlaces.Part;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * An answer that tells of one resource.
 *
 * @param told hears what it told
 */
record Revised(
    String rule,
    int status,
    JsonNode item,
    Members known,
    Map<String, String> headers,
    Consumer<JsonNode> told)
    implements Kept {

  @Override
  public String detail() {
    return "";
  }

  @Override
  public JsonNode body(JsonNode made, MediaType declared) {
    Optional<Place> schema = declared.schema().map(Place::follow);
    if (schema.isEmpty() || Members.of(schema.get()).properties().isEmpty()) {
      boolean other =
          schema.map(one -> one.json().has("type") && !Members.isObject(one)).orElse(false);
      return other ? made : item;
    }
    Optional<Part> part = AnswerPlaces.item(schema.get(), known);
    if (part.filter(one -> Members.of(one.schema()).shared(known) > 0).isEmpty()) {
      return made;
    }
    String pointer = part.get().pointer();
    JsonNode fit = Fitting.fit(item, part.get().schema(), made.at(pointer));
    told.accept(fit);
    JsonNode whole = made.isObject() ? made.deepCopy() : Json.object();
    return Pointers.set(whole, pointer, fit);
  }
}
