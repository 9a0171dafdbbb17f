package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Kept;
import dev.muster.mock.json.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plays what there is one of, such as settings. Until it is changed the document alone tells of it,
 * and what a patch does not name stays as the document has it.
 */
record Single(Role role, Slots slots) {
  private static final String ONLY = "only";
  private static final String WHOLE = "whole";
  private static final String VALUE = "value";

  Optional<Kept> read() {
    return slots.find(ONLY).map(slot -> slot.isNull() ? Refused.missing(slots.path()) : told(slot));
  }

  Kept replace(ObjectNode sent) {
    ObjectNode slot = slot(true, sent);
    slots.change(ONLY, before -> slot);
    return told(slot);
  }

  Kept update(ObjectNode sent) {
    return told(slots.change(ONLY, before -> patched(before, sent)).orElseGet(Json::object));
  }

  Kept delete() {
    slots.change(ONLY, before -> Json.mapper().nullNode());
    return new Gone("state delete", Json.object());
  }

  private static ObjectNode patched(@Nullable JsonNode before, JsonNode sent) {
    JsonNode slot = before == null || before.isNull() ? Json.object() : before;
    // Of what is not kept whole, a null must go on taking away what the document has there.
    return slot.path(WHOLE).asBoolean(false)
        ? slot(true, Fitting.merged(slot.path(VALUE), sent))
        : slot(false, Fitting.laid(slot.path(VALUE), sent));
  }

  private static ObjectNode slot(boolean whole, JsonNode value) {
    ObjectNode slot = Json.object().put(WHOLE, whole);
    slot.set(VALUE, value);
    return slot;
  }

  private Kept told(JsonNode slot) {
    String rule = "state " + role.action().key();
    Members known = role.resource().members();
    Revised revised = new Revised(rule, 0, slot.path(VALUE), known, Map.of(), told -> {});
    return slot.path(WHOLE).asBoolean(false) ? revised : new Patched(revised);
  }
}
