package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.tools.generator.Model.Constant;
import dev.muster.tools.generator.Model.EnumModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads listed values: their constants, and the phases that they tell. */
final class EnumReader {
  private static final Set<String> PHASES =
      Set.of("pending", "running", "succeeded", "failed", "cancelled");

  private EnumReader() {}

  static EnumModel read(String name, Place schema) {
    Place listed = Schemas.enumPlace(schema);
    Place place = listed == null ? schema : listed;
    JavaType base = Scalars.type(place);
    List<String> given = place.get("x-enum-varnames").texts();
    Set<String> names = new LinkedHashSet<>(Set.of("UNRECOGNIZED"));
    Set<String> literals = new HashSet<>();
    List<Constant> constants = new ArrayList<>();
    JsonNode values = place.json().path("enum");
    for (int index = 0; index < values.size(); index++) {
      JsonNode value = values.get(index);
      // JSON Schema only advises against listing a value twice.
      if (value.isNull() || !literals.add(literal(place, value))) {
        continue;
      }
      boolean named = index < given.size() && SourceVersion.isName(given.get(index));
      String wanted = named ? given.get(index) : Names.constant(value.asText());
      String constant = Names.unique(wanted, names, "_");
      constants.add(
          new Constant(
              constant,
              literal(place, value),
              value.asText().isBlank() ? "The empty text" : Javadoc.code(value.asText()),
              phase(schema, value)));
    }
    return new EnumModel(name, schema, base, List.copyOf(constants));
  }

  /** The value as Java writes it. */
  static String literal(Place schema, JsonNode value) {
    Place listed = Schemas.enumPlace(schema);
    JavaType base = Scalars.type(listed == null ? schema : listed);
    String literal =
        base.source().equals("BigDecimal")
            ? "new BigDecimal("
                + Source.literal(new BigDecimal(value.asText()).toPlainString())
                + ")"
            : Scalars.literal(base, value);
    if (literal == null) {
      throw schema.problem(
          "the value " + value + " is no " + base.source() + "; correct the value or the type");
    }
    return literal;
  }

  private static @Nullable String phase(Place schema, JsonNode value) {
    Place phases = schema.get("x-phases");
    if (!phases.exists()) {
      return null;
    }
    String phase = phases.text(value.asText());
    if (phase == null || !PHASES.contains(phase)) {
      throw phases.problem(
          "the value '"
              + value.asText()
              + "' needs a phase: one of pending, running, succeeded, failed, cancelled");
    }
    return phase.toUpperCase(Locale.ROOT);
  }
}
