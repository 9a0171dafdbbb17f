package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.Kept;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.answer.Pointers;
import dev.muster.mock.sandbox.inferred.AnswerPlaces.Part;
import dev.muster.mock.sandbox.resource.Entry;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** An answer that tells of a page of resources. */
record Listed(Counts counts, Call call) implements Kept {
  @Override
  public String rule() {
    return "state list";
  }

  @Override
  public int status() {
    return 0;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public JsonNode body(JsonNode made, MediaType declared) {
    Optional<Place> schema = declared.schema().map(Place::follow);
    Optional<Part> list = schema.flatMap(body -> AnswerPlaces.list(call.operation(), body));
    if (list.isEmpty()) {
      return made;
    }
    JsonNode base = made.at(list.get().pointer()).path(0);
    Place item = list.get().schema().get("items");
    ArrayNode items = Json.array();
    for (Entry entry : counts.page().entries()) {
      items.add(Fitting.fit(entry.item(), item, base));
    }
    JsonNode whole = made.isContainer() ? made.deepCopy() : Json.object();
    whole = Pointers.set(whole, list.get().pointer(), items);
    counts.tell(whole, schema.get());
    return whole;
  }

  @Override
  public Map<String, String> headers() {
    String total = Integer.toString(counts.total());
    return Map.of("x-total-count", total, "x-total", total, "total-count", total);
  }
}
