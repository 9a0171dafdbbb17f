package dev.muster.tools.generator;

import dev.muster.tools.generator.JavaType.Form;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives each schema its Java type. Component schemas keep their names; an object or a union written
 * out in another schema becomes a type of its own, named for the owner and the property; an enum
 * written out in a property is nested in its owner, so that hundreds of inputs do not become
 * thousands of files.
 */
final class Types {
  /** Where a schema is written out. */
  interface Owner {
    /** The name for a type of its own, {@code ErrorBodyDetail}. */
    String typeName();

    /** Takes an enum that is nested here and gives its type's name. */
    String nest(Place schema);
  }

  private final Contract contract;
  private final Map<String, String> componentNames = new LinkedHashMap<>();
  private final Map<String, String> inlineNames = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, Place> discovered = new LinkedHashMap<>();

  Types(Contract contract) {
    this.contract = contract;
    for (Place.Member schema : contract.at("components", "schemas").members()) {
      String name = Names.unique(Names.type(schema.name()), taken, "");
      componentNames.put(schema.name(), name);
    }
    Set<String> spread = SpreadSchemas.of(contract);
    for (Place.Member schema : contract.at("components", "schemas").members()) {
      Place plain = Schemas.plain(schema.place());
      if (!spread.contains(schema.name()) && !plain.isReference() && isModel(Schemas.kind(plain))) {
        discovered.put(componentNames.get(schema.name()), plain);
      }
    }
  }

  /** Types of their own that were met so far, by name, in order. */
  Map<String, Place> discovered() {
    return discovered;
  }

  boolean isTaken(String typeName) {
    return taken.contains(typeName);
  }

  /** Keeps a name for a type that no schema describes. */
  String reserve(String typeName) {
    return Names.unique(typeName, taken, "");
  }

  JavaType of(Place schema, Owner owner) {
    return of(schema, owner, 0);
  }

  private JavaType of(Place schema, Owner owner, int depth) {
    if (depth > 50) {
      throw schema.problem("this schema is nothing but itself; give it a type");
    }
    Place plain = Schemas.plain(schema);
    if (plain.isReference()) {
      return ofReference(plain, owner, depth);
    }
    Schemas.Kind kind = Schemas.kind(plain);
    return switch (kind) {
      case RECORD, UNION -> model(inline(plain, owner::typeName), plain, kind);
      case ENUM -> enumType(owner.nest(plain), plain, null);
      case LIST -> list(plain, owner, depth);
      case MAP -> map(plain, owner, depth);
      case SCALAR -> Scalars.type(plain);
      case ANY -> Scalars.ANY;
    };
  }

  private JavaType ofReference(Place reference, Owner owner, int depth) {
    Place end = reference.resolved();
    String component = reference.schemaName();
    if (component == null) {
      return of(end, owner, depth + 1); // Into the middle of something: as if it were written here.
    }
    Place plain = Schemas.plain(contract.at("components", "schemas", component));
    String name = componentNames.get(component);
    return plain.isReference() || !isModel(Schemas.kind(plain))
        ? of(plain, named(name), depth + 1)
        : model(name, plain, Schemas.kind(plain));
  }

  private JavaType model(String name, Place plain, Schemas.Kind kind) {
    String type = contract.modelPackage() + "." + name;
    if (kind == Schemas.Kind.ENUM) {
      return enumType(name, plain, type);
    }
    return new JavaType(
        name,
        Set.of(type),
        "moshi.adapter(" + name + ".class)",
        kind == Schemas.Kind.UNION ? Form.UNION : Form.OBJECT,
        name);
  }

  private JavaType enumType(String name, Place plain, @Nullable String component) {
    JavaType base = Scalars.type(enumPlace(plain));
    return new JavaType(
        name,
        component == null ? Set.of() : Set.of(component),
        "Json.wrap(" + base.adapter() + ", " + name + "::new, " + name + "::value)",
        base.form(),
        component == null ? null : name);
  }

  private static Place enumPlace(Place plain) {
    Place values = Schemas.enumPlace(plain);
    return values == null ? plain : values;
  }

  private JavaType list(Place plain, Owner owner, int depth) {
    Place items = plain.get("items");
    if (!items.json().isObject() || items.json().isEmpty()) {
      return JavaType.list(Scalars.ANY, true).withAdapter("Json.list(Json.ANY)");
    }
    return JavaType.list(of(items, suffixed(owner, "Item"), depth + 1), Schemas.isNullable(items));
  }

  private JavaType map(Place plain, Owner owner, int depth) {
    Place values = plain.get("additionalProperties");
    if (!values.json().isObject() || values.json().isEmpty()) {
      return JavaType.map(Scalars.ANY, true).withAdapter("Json.OBJECT");
    }
    JavaType type = of(values, suffixed(owner, "Value"), depth + 1);
    return type.form() == Form.ANY
        ? JavaType.map(Scalars.ANY, true).withAdapter("Json.OBJECT")
        : JavaType.map(type, Schemas.isNullable(values));
  }

  private String inline(Place plain, Supplier<String> name) {
    return inlineNames.computeIfAbsent(
        plain.pointer(),
        pointer -> {
          String unique = Names.unique(name.get(), taken, "");
          discovered.put(unique, plain);
          return unique;
        });
  }

  /** The name of a type of its own for an enum that has no owner to be nested in. */
  String standalone(Place plain, String name) {
    return inline(plain, () -> name);
  }

  /** An owner for what is written out in a type of its own. */
  Owner named(String typeName) {
    return new Owner() {
      @Override
      public String typeName() {
        return typeName;
      }

      @Override
      public String nest(Place schema) {
        return standalone(schema, typeName);
      }
    };
  }

  private static Owner suffixed(Owner owner, String suffix) {
    return new Owner() {
      @Override
      public String typeName() {
        return owner.typeName() + suffix;
      }

      @Override
      public String nest(Place schema) {
        return owner.nest(schema);
      }
    };
  }

  private static boolean isModel(Schemas.Kind kind) {
    return kind == Schemas.Kind.RECORD || kind == Schemas.Kind.UNION || kind == Schemas.Kind.ENUM;
  }
}
