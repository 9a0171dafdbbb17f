package dev.muster.tools.generator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type that is generated for a schema. */
sealed interface Model {
  String name();

  /** Where the contract describes it. */
  Place place();

  /** An object: a record with a builder. */
  record RecordModel(String name, Place place, List<Field> fields, List<EnumModel> nested)
      implements Model {
    @Nullable Field field(String jsonName) {
      return fields.stream().filter(f -> f.jsonName().equals(jsonName)).findFirst().orElse(null);
    }
  }

  /** Listed values: a record around any value, with constants. */
  record EnumModel(String name, Place place, JavaType base, List<Constant> constants)
      implements Model {
    boolean hasPhases() {
      return place.has("x-phases");
    }
  }

  /** Alternatives: a sealed interface. */
  record UnionModel(
      String name, Place place, List<Variant> variants, @Nullable String discriminator)
      implements Model {}

  /** The events of a stream: a sealed interface with a decoder. */
  record EventModel(String name, Place place, List<Event> events) implements Model {}

  /**
   * A field of a record.
   *
   * @param initial what its builder starts with, null for nothing
   */
  record Field(
      String jsonName,
      String name,
      JavaType type,
      boolean required,
      boolean nullable,
      boolean secret,
      @Nullable String initial,
      Place place) {
    boolean mayBeNull() {
      return nullable || !required;
    }
  }

  /** A listed value; {@code phase} is a constant of the runtime's Phase or null. */
  record Constant(String name, String literal, String text, @Nullable String phase) {}

  /**
   * An alternative.
   *
   * @param name the Java type that stands for it
   * @param wraps the type inside it, null if it is a generated type that implements the union
   *     itself
   * @param shape an expression for the runtime's Shape
   * @param tags values of the discriminator
   */
  record Variant(
      String name, @Nullable JavaType wraps, JavaType type, String shape, Set<String> tags) {}

  /** An event; {@code phase} is set on the last one of a stream. */
  record Event(String wireName, String name, JavaType data, @Nullable String phase, Place place) {}
}
