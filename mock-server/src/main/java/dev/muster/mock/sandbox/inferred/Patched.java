package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Kept;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.answer.Pointers;
import dev.muster.mock.sandbox.inferred.AnswerPlaces.Part;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An answer that tells of what was changed only in parts: the rest is as the document has it. */
record Patched(Revised parts) implements Kept {
  @Override
  public String rule() {
    return parts.rule();
  }

  @Override
  public int status() {
    return parts.status();
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public JsonNode body(JsonNode made, MediaType declared) {
    Optional<Part> part =
        declared
            .schema()
            .map(Place::follow)
            .flatMap(body -> AnswerPlaces.item(body, parts.known()));
    String pointer = part.map(Part::pointer).orElse("");
    JsonNode merged = Fitting.merged(made.at(pointer), parts.item());
    return Pointers.set(made.deepCopy(), pointer, merged);
  }

  @Override
  public Map<String, String> headers() {
    return Map.of();
  }
}
