package dev.muster.tools.generator;

import dev.muster.tools.generator.JavaType.Form;
import dev.muster.tools.generator.Model.Field;
import dev.muster.tools.generator.Model.RecordModel;
import dev.muster.tools.generator.Model.UnionModel;
import dev.muster.tools.generator.Model.Variant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes expressions that lead to a place in an answer, through records and variants of unions. */
final class Paths {
  private static final String OPTIONAL = "java.util.Optional";

  private final Map<String, Model> models;

  Paths(Map<String, Model> models) {
    this.models = models;
  }

  /**
   * What leads to a place.
   *
   * @param expression an Optional of what is there
   * @param type what is there
   */
  record Found(String expression, JavaType type) {
    /** The expression of an Optional of its text. */
    Found asText() {
      return type.source().equals("String")
          ? this
          : new Found(expression + ".map(String::valueOf)", Scalars.TEXT);
    }
  }

  /** The names of a JSON pointer, which begins with a slash. */
  static List<String> names(String pointer) {
    return List.of(pointer.substring(1).split("/", -1)).stream()
        .map(name -> name.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** The text below {@code variable}, as which every variant of a union may give another type. */
  @Nullable Found text(JavaType type, String variable, List<String> names, Set<String> imports) {
    return find(type, variable, names, true, imports);
  }

  /** The value below {@code variable}, null if there is no such place. */
  @Nullable Found value(JavaType type, String variable, List<String> names, Set<String> imports) {
    return find(type, variable, names, false, imports);
  }

  private @Nullable Found find(
      JavaType type, String variable, List<String> names, boolean text, Set<String> imports) {
    Model model = models.get(String.valueOf(type.model()));
    if (model instanceof UnionModel union) {
      return inUnion(union, variable, names, text, imports);
    }
    if (names.isEmpty()) {
      imports.add(OPTIONAL);
      Found found = new Found("Optional.of(" + variable + ")", type);
      return type.element() == null ? null : found;
    }
    Field field = field(type, names.get(0));
    if (field == null) {
      return null;
    }
    imports.add(OPTIONAL);
    String start = "Optional.ofNullable(" + variable + "." + field.name() + "())";
    return walk(start, field, names.subList(1, names.size()), text, imports);
  }

  private @Nullable Found walk(
      String expression, Field at, List<String> names, boolean text, Set<String> imports) {
    if (names.isEmpty()) {
      Found found = new Found(expression, at.type());
      return text ? found.asText() : found;
    }
    imports.addAll(at.type().imports());
    if (at.type().form() == Form.UNION) {
      Found inside = find(at.type(), at.name(), names, text, imports);
      return inside == null
          ? null
          : new Found(
              expression + ".flatMap(" + at.name() + " -> " + inside.expression() + ")",
              inside.type());
    }
    Field next = field(at.type(), names.get(0));
    return next == null
        ? null
        : walk(
            expression + ".map(" + at.type().source() + "::" + next.name() + ")",
            next,
            names.subList(1, names.size()),
            text,
            imports);
  }

  private @Nullable Found inUnion(
      UnionModel union, String variable, List<String> names, boolean text, Set<String> imports) {
    StringBuilder chain = new StringBuilder();
    JavaType type = null;
    int number = 1;
    for (Variant variant : union.variants()) {
      String inner = variable + number;
      JavaType wrapped = variant.wraps();
      Found found = inVariant(union, variant, inner, names, text, imports);
      if (found != null && (type == null || type.source().equals(found.type().source()))) {
        number++;
        type = found.type();
        imports.addAll(variant.type().imports());
        String name = (wrapped == null ? "" : union.name() + ".") + variant.name();
        chain.append(variable + " instanceof " + name + " " + inner);
        chain.append(" ? " + found.expression() + " : ");
      }
    }
    if (type == null) {
      return null;
    }
    imports.add(OPTIONAL);
    imports.addAll(type.imports());
    return new Found("(" + chain + "Optional.<" + type.source() + ">empty())", type);
  }

  /** What a variant has, or what it has in an envelope around another variant of the union. */
  private @Nullable Found inVariant(
      UnionModel union,
      Variant variant,
      String variable,
      List<String> names,
      boolean text,
      Set<String> imports) {
    JavaType wrapped = variant.wraps();
    if (wrapped != null) {
      return names.isEmpty() ? find(wrapped, variable + ".value()", names, text, imports) : null;
    }
    Found found = find(variant.type(), variable, names, text, imports);
    if (found != null
        || names.isEmpty()
        || !(models.get(variant.name()) instanceof RecordModel record)) {
      return found;
    }
    for (Field field : record.fields()) {
      boolean sibling =
          union.variants().stream()
              .anyMatch(v -> v.wraps() == null && v.name().equals(field.type().model()));
      if (sibling && !record.name().equals(field.type().model())) {
        imports.add(OPTIONAL);
        String start = "Optional.ofNullable(" + variable + "." + field.name() + "())";
        return walk(start, field, names, text, imports);
      }
    }
    return null;
  }

  private @Nullable Field field(JavaType type, String jsonName) {
    return models.get(String.valueOf(type.model())) instanceof RecordModel record
        ? record.field(jsonName)
        : null;
  }
}
