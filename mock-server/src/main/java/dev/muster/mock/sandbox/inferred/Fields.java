package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.sandbox.inferred.AnswerPlaces.Part;
import dev.muster.mock.sandbox.job.Defaults;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request gives a resource, and what the server gives it. */
final class Fields {
  private Fields() {}

  /**
   * What was sent of a resource, out of its envelope and without what only the server may set;
   * empty where the body is no object.
   *
   * @param whole whether all of it was sent, so that the document's defaults hold
   */
  static Optional<ObjectNode> sent(Call call, Resource resource, boolean whole) {
    JsonNode input = call.payload() instanceof Payload.None ? Json.object() : call.input();
    if (!input.isObject()) {
      return Optional.empty();
    }
    JsonNode filled = whole ? Defaults.fill(input, call.operation()) : input;
    Optional<Place> schema = AnswerPlaces.request(call.operation());
    JsonNode inner =
        schema
            .flatMap(body -> AnswerPlaces.item(body, resource.members()))
            .map(Part::pointer)
            .map(filled::at)
            .filter(JsonNode::isObject)
            .orElse(filled);
    ObjectNode sent = inner.deepCopy().asObject();
    for (String name : List.copyOf(sent.propertyNames())) {
      if (resource.members().schema(name).map(one -> one.flag("readOnly")).orElse(false)) {
        sent.remove(name);
      }
    }
    return Optional.of(sent);
  }

  /** Sets the times that the server sets. */
  static void stamp(ObjectNode item, Resource resource, boolean fresh, Instant now) {
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    resource
        .members()
        .properties()
        .forEach(
            (name, schema) -> {
              String plain = Members.plain(name);
              boolean made = plain.matches("(created|inserted|added).*");
              boolean changed = plain.matches("(last)?(updated|modified|changed).*");
              boolean served = schema.flag("readOnly") || made || changed;
              boolean due = changed ? fresh && !item.has(name) || !fresh : fresh && !item.has(name);
              if (schema.text("format", "").equals("date-time") && served && due) {
                item.put(name, time);
              }
            });
  }

  /** Sets the members that name what the resource lies below: userId of /users/{id}/posts. */
  static void place(ObjectNode item, Resource resource, Ids ids, PathShape above, Call call) {
    List<String> segments = above.segments();
    for (int i = 0; i < segments.size(); i++) {
      if (above.first(i + 1).endsInParameter()) {
        String name = segments.get(i).substring(1, segments.get(i).length() - 1);
        String value = call.path().getOrDefault(name, "");
        List<String> names = new ArrayList<>(List.of(name));
        if (i > 0) {
          names.add(Members.plain(segments.get(i - 1)).replaceFirst("s$", "") + "id");
        }
        names.stream()
            .flatMap(one -> resource.members().named(one).stream())
            .filter(member -> !ids.member().filter(member::equals).isPresent())
            .filter(member -> !item.has(member))
            .findFirst()
            .ifPresent(
                member ->
                    item.set(
                        member,
                        new Ids(Optional.of(member), resource.members().schema(member))
                            .value(value)));
      }
    }
  }

  /** Keeps of what was there before what only the server sets. */
  static void keep(ObjectNode item, JsonNode before, Resource resource) {
    for (Map.Entry<String, Place> one : resource.members().properties().entrySet()) {
      boolean served =
          one.getValue().flag("readOnly") || Members.plain(one.getKey()).matches("created.*");
      if (served && before.has(one.getKey()) && !item.has(one.getKey())) {
        item.set(one.getKey(), before.path(one.getKey()).deepCopy());
      }
    }
  }
}
