package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.tools.generator.JavaType.Form;
import dev.muster.tools.generator.Model.Field;
import dev.muster.tools.generator.Model.RecordModel;
import dev.muster.tools.generator.Model.UnionModel;
import dev.muster.tools.generator.Model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the schemas that become types of their own, and those that turn up inside them. */
final class ModelReader {
  /** A constructor has at most 255 parameters, of which one is the object itself. */
  private static final int MOST_PROPERTIES = 253;

  private final Types types;
  private final Set<String> readPlaces;

  /**
   * @param readPlaces pointers of what comes from the provider, and must be told apart
   */
  ModelReader(Types types, Set<String> readPlaces) {
    this.types = types;
    this.readPlaces = readPlaces;
  }

  /** All models; call it when everything else that may meet a schema has met it. */
  Map<String, Model> read() {
    Map<String, Model> models = new LinkedHashMap<>();
    while (models.size() < types.discovered().size()) {
      // Reading one may discover more, hence the copy and the repetition.
      for (Map.Entry<String, Place> entry : List.copyOf(types.discovered().entrySet())) {
        if (!models.containsKey(entry.getKey())) {
          models.put(entry.getKey(), read(entry.getKey(), entry.getValue()));
        }
      }
    }
    return models;
  }

  private Model read(String name, Place plain) {
    return switch (Schemas.kind(plain)) {
      case ENUM -> EnumReader.read(name, plain);
      case UNION -> union(name, plain);
      default -> record(name, plain);
    };
  }

  private RecordModel record(String name, Place schema) {
    Map<String, Place> properties = Schemas.properties(schema);
    if (properties.size() > MOST_PROPERTIES) {
      throw schema.problem(
          "this object has "
              + properties.size()
              + " properties, and a Java record can have "
              + MOST_PROPERTIES
              + " of them; leave the rarer ones out, for they are kept as unknown fields");
    }
    Set<String> required = Schemas.required(schema);
    Set<String> memberNames = new LinkedHashSet<>();
    NestedEnums nested = new NestedEnums(name, types);
    List<Field> fields = new ArrayList<>();
    properties.forEach(
        (jsonName, place) -> {
          String member = Names.unique(Names.member(jsonName), memberNames, "");
          JavaType type = types.of(place, nested.owner(jsonName));
          fields.add(field(jsonName, member, type, required.contains(jsonName), place));
        });
    return new RecordModel(name, schema, List.copyOf(fields), nested.enums());
  }

  private static Field field(
      String jsonName, String member, JavaType type, boolean required, Place place) {
    boolean nullable = type.form() == Form.ANY || Schemas.isNullable(place);
    return new Field(
        jsonName,
        member,
        type,
        required,
        nullable,
        isSecret(place),
        required ? initial(type, place) : null,
        place);
  }

  private static boolean isSecret(Place place) {
    Place schema = Schemas.plain(place).resolved();
    return place.flag("x-secret")
        || place.flag("writeOnly")
        || schema.flag("writeOnly")
        || "password".equals(schema.text("format"));
  }

  /** A required field that the contract gives a value needs none from the caller. */
  private static @Nullable String initial(JavaType type, Place place) {
    Place schema = Schemas.plain(place).resolved();
    for (Place source : List.of(place, schema)) {
      for (String word : List.of("const", "default")) {
        JsonNode value = source.json().path(word);
        String literal = Scalars.literal(type, value);
        if (literal != null) {
          return literal;
        }
        if (Schemas.kind(schema) == Schemas.Kind.ENUM && value.isValueNode() && !value.isNull()) {
          return "new " + type.source() + "(" + EnumReader.literal(schema, value) + ")";
        }
      }
    }
    return null;
  }

  private UnionModel union(String name, Place schema) {
    List<Variant> variants = new ArrayList<>();
    List<Place> read = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    List<Place> options = alternatives(schema);
    Map<String, Set<String>> tags = Discriminators.tags(schema, options);
    for (int index = 0; index < options.size(); index++) {
      Place option = options.get(index);
      String title = option.text("title");
      String own = name + (title == null ? "Variant" + (index + 1) : Names.plainType(title));
      JavaType type = types.of(option, types.named(own));
      if (type.form() == Form.ANY) {
        continue; // Whatever it is, the union's Unknown holds it.
      }
      boolean generated = type.model() != null;
      String variant = generated ? type.source() : wrapperName(type);
      if (generated && !names.add(variant)) {
        continue;
      }
      read.add(option);
      List<Place> others = options.stream().filter(other -> other != option).toList();
      variants.add(
          new Variant(
              generated ? variant : Names.unique(variant, names, ""),
              generated ? null : type,
              type,
              Shapes.of(type, option, others),
              tags.getOrDefault(option.pointer(), Set.of())));
    }
    String discriminator = schema.get("discriminator").text("propertyName");
    UnionModel union = new UnionModel(name, schema, List.copyOf(variants), discriminator);
    if (readPlaces.contains(schema.pointer())) {
      Ambiguity.check(union, read);
    }
    return union;
  }

  private static String wrapperName(JavaType type) {
    return switch (type.form()) {
      case LIST -> "OfList";
      case MAP -> "OfMap";
      default -> "Of" + type.source();
    };
  }

  /** The options of a oneOf or anyOf; for a list of types, one option for each type. */
  private static List<Place> alternatives(Place schema) {
    List<Place> options = Schemas.options(schema);
    if (!options.isEmpty()) {
      return options;
    }
    List<Place> perType = new ArrayList<>();
    for (String type : Schemas.types(schema)) {
      if (!type.equals("null")) {
        ObjectNode json = ((ObjectNode) schema.json()).deepCopy();
        json.put("type", type);
        json.remove(List.of("description", "title"));
        perType.add(new Place(schema.contract(), schema.pointer() + "/type/" + type, json));
      }
    }
    return perType;
  }
}
