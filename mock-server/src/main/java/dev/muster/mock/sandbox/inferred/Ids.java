package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Template;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/**
 * What the resources of a kind are known by.
 *
 * @param member the member that holds the id; empty where no member does
 * @param schema of an id
 */
record Ids(Optional<String> member, Optional<Place> schema) {
  private static final String UUID =
      "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
  private static final List<String> USUAL = List.of("id", "uuid", "guid", "uid", "key", "slug");

  static Ids of(Resource resource) {
    Members members = resource.members();
    Optional<Parameter> parameter = parameter(resource);
    Optional<String> member =
        parameter
            .flatMap(one -> members.named(one.name()))
            .or(() -> USUAL.stream().flatMap(one -> members.named(one).stream()).findFirst())
            .or(() -> own(resource, members));
    Optional<Place> schema =
        member
            .flatMap(members::schema)
            .or(() -> parameter.flatMap(Parameter::schema).map(Place::follow));
    return new Ids(member, schema);
  }

  /** The parameter at the end of an item's path. */
  private static Optional<Parameter> parameter(Resource resource) {
    for (Operation operation : resource.operations().values()) {
      PathShape shape = PathShape.of(operation.pathTemplate());
      if (shape.endsInParameter()) {
        List<String> names = shape.parameters();
        String last = names.get(names.size() - 1);
        return operation.parameters().stream()
            .filter(one -> one.in().equals("path") && one.name().equals(last))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** A member that is named after the collection: petId of /pets. */
  private static Optional<String> own(Resource resource, Members members) {
    String name = Members.plain(resource.shape().last()).replaceFirst("s$", "");
    return members.named(name + "id").or(() -> members.named(name));
  }

  /** The id that a resource was given; empty where it has none. */
  Optional<String> given(JsonNode item) {
    return member
        .map(name -> Template.asText(item.path(name)))
        .filter(id -> !id.isEmpty() && !id.equals("0"));
  }

  /** An id as the schema has it. */
  JsonNode value(String id) {
    String type = schema.map(one -> one.json().path("type").toString()).orElse("");
    boolean number = type.contains("integer") || type.contains("number");
    return number && id.matches("-?\\d{1,18}")
        ? LongNode.valueOf(Long.parseLong(id))
        : StringNode.valueOf(id);
  }

  /** The next id of a space. */
  String next(World world, String space) {
    long number = world.store().next(world.space("resources/" + space + " ids"));
    String purpose = "id of " + world.name() + space;
    if (schema.isEmpty()) {
      return Long.toString(number);
    }
    Place place = schema.get();
    String pattern = place.text("pattern", "");
    if (place.text("format", "").equals("uuid")) {
      return world.seed().text(purpose, number, UUID);
    }
    if (!pattern.isEmpty() && place.json().path("type").toString().contains("string")) {
      return world.seed().text(purpose, number, pattern.replaceAll("^\\^|\\$$", ""));
    }
    long least = place.json().path("minimum").asLong(1);
    String id = Long.toString(number - 1 + Math.max(1, least));
    int length = place.json().path("minLength").asInt(0);
    return "0".repeat(Math.max(0, length - id.length())) + id;
  }
}
