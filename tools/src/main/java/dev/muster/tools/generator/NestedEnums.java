package dev.muster.tools.generator;

import dev.muster.tools.generator.Model.EnumModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The enums that are written out in one type's properties or parameters, and are nested in it. */
final class NestedEnums {
  private final String owner;
  private final Types types;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, EnumModel> enums = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  NestedEnums(String owner, Types types) {
    this.owner = owner;
    this.types = types;
    taken.add(owner);
  }

  /** What is written out in the property of that name. */
  Types.Owner owner(String property) {
    return new Types.Owner() {
      @Override
      public String typeName() {
        return owner + Names.plainType(property);
      }

      @Override
      public String nest(Place schema) {
        return names.computeIfAbsent(schema.pointer(), pointer -> add(property, schema));
      }
    };
  }

  private String add(String property, Place schema) {
    String wanted = Names.typeInRecord(property);
    // A nested type hides the one of that name beside the record.
    String name = types.isTaken(wanted) ? wanted + "Value" : wanted;
    String unique = Names.unique(name, taken, "");
    enums.put(unique, EnumReader.read(unique, schema));
    return unique;
  }

  List<EnumModel> enums() {
    return List.copyOf(enums.values());
  }
}
