package dev.muster.tools.generator;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A Java type, as generated sources write it.
 *
 * @param source the type with simple names, {@code List<@Nullable String>}
 * @param imports what must be imported for it
 * @param adapter an expression that gives its JSON adapter; it may use {@code moshi}
 * @param form what its JSON is
 * @param model the name of the generated top-level type that it is, null if it is none
 * @param element what the items of a list are, null for everything else
 */
record JavaType(
    String source,
    Set<String> imports,
    String adapter,
    Form form,
    @Nullable String model,
    @Nullable JavaType element) {

  JavaType(String source, Set<String> imports, String adapter, Form form, @Nullable String model) {
    this(source, imports, adapter, form, model, null);
  }

  /** The kinds of JSON value, with the word for them in the names of a union's variants. */
  enum Form {
    STRING("STRING"),
    INTEGER("NUMBER"),
    NUMBER("NUMBER"),
    BOOLEAN("BOOLEAN"),
    LIST("ARRAY"),
    MAP("OBJECT"),
    OBJECT("OBJECT"),
    UNION(null),
    ANY(null);

    private final @Nullable String shape;

    Form(@Nullable String shape) {
      this.shape = shape;
    }

    /** The constant of the runtime's {@code Shape}, null where a type has no shape of its own. */
    @Nullable String shape() {
      return shape;
    }
  }

  static JavaType scalar(String source, String constant, Form form, String... imports) {
    return new JavaType(source, Set.of(imports), "Json." + constant, form, null);
  }

  static JavaType list(JavaType items, boolean nullableItems) {
    String item = nullableItems ? items.nullable() : items.source;
    String adapter = nullableItems ? "Json.orNull(" + items.adapter + ")" : items.adapter;
    return new JavaType(
        "List<" + item + ">",
        items.importsAnd("java.util.List", nullableItems ? Source.NULLABLE : null),
        "Json.list(" + adapter + ")",
        Form.LIST,
        null,
        items);
  }

  static JavaType map(JavaType values, boolean nullableValues) {
    String value = nullableValues ? values.nullable() : values.source;
    String adapter = nullableValues ? "Json.orNull(" + values.adapter + ")" : values.adapter;
    return new JavaType(
        "Map<String, " + value + ">",
        values.importsAnd("java.util.Map", nullableValues ? Source.NULLABLE : null),
        "Json.map(" + adapter + ")",
        Form.MAP,
        null);
  }

  JavaType withAdapter(String expression) {
    return new JavaType(source, imports, expression, form, model, element);
  }

  String nullable() {
    return "@Nullable " + source;
  }

  /** Whether a record must copy it to stay immutable. */
  boolean isCollection() {
    return form == Form.LIST || form == Form.MAP;
  }

  private Set<String> importsAnd(@Nullable String... more) {
    Set<String> all = new TreeSet<>(imports);
    for (String name : more) {
      if (name != null) {
        all.add(name);
      }
    }
    return all;
  }
}
