package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.tools.generator.JavaType.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Maps strings, numbers and booleans, and their literals. */
final class Scalars {
  static final JavaType ANY =
      new JavaType("Object", java.util.Set.of(), "Json.ANY", Form.ANY, null);

  static final JavaType TEXT = JavaType.scalar("String", "STRING", Form.STRING);

  private static final JavaType STRING = JavaType.scalar("String", "STRING", Form.STRING);
  private static final JavaType INTEGER = JavaType.scalar("Integer", "INTEGER", Form.INTEGER);
  private static final JavaType LONG = JavaType.scalar("Long", "LONG", Form.INTEGER);
  private static final JavaType DOUBLE = JavaType.scalar("Double", "DOUBLE", Form.NUMBER);
  private static final JavaType BOOLEAN = JavaType.scalar("Boolean", "BOOLEAN", Form.BOOLEAN);
  private static final String DECIMAL = "java.math.BigDecimal";

  private Scalars() {}

  static JavaType type(Place plain) {
    String format = String.valueOf(plain.text("format"));
    return switch (Schemas.scalarType(plain)) {
      case "string" -> string(format);
      case "integer" -> integer(plain, format);
      case "number" ->
          format.equals("decimal")
              ? JavaType.scalar("BigDecimal", "DECIMAL", Form.NUMBER, DECIMAL)
              : DOUBLE;
      default -> BOOLEAN;
    };
  }

  private static JavaType string(String format) {
    return switch (format) {
      case "date-time" -> JavaType.scalar("Instant", "INSTANT", Form.STRING, "java.time.Instant");
      case "byte", "binary" ->
          JavaType.scalar("ByteString", "BYTES", Form.STRING, "okio.ByteString");
      case "decimal" -> JavaType.scalar("BigDecimal", "DECIMAL_TEXT", Form.STRING, DECIMAL);
      default -> STRING;
    };
  }

  /** Without a format, an int only where the contract's bounds prove that it is enough. */
  private static JavaType integer(Place plain, String format) {
    if (format.equals("int32")) {
      return INTEGER;
    }
    if (format.equals("int64")) {
      return LONG;
    }
    JsonNode values = plain.json().path("enum");
    if (values.isArray()) {
      for (JsonNode value : values) {
        if (!value.isNull() && !value.canConvertToInt()) {
          return LONG;
        }
      }
      return INTEGER;
    }
    return fitsInt(bound(plain, "minimum", "exclusiveMinimum"))
            && fitsInt(bound(plain, "maximum", "exclusiveMaximum"))
        ? INTEGER
        : LONG;
  }

  private static @Nullable BigDecimal bound(Place plain, String inclusive, String exclusive) {
    JsonNode bound =
        plain.json().path(inclusive).isNumber()
            ? plain.json().path(inclusive)
            : plain.json().path(exclusive);
    return bound.isNumber() ? bound.decimalValue() : null;
  }

  private static boolean fitsInt(@Nullable BigDecimal bound) {
    return bound != null
        && bound.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
        && bound.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  /** The value as Java writes it, null if it is no literal of the type. */
  static @Nullable String literal(JavaType type, JsonNode value) {
    return switch (type.source()) {
      // YAML reads on, 1 and 1.0 as what they look like; the type says that they are texts.
      case "String" ->
          value.isValueNode() && !value.isNull() ? Source.literal(value.asText()) : null;
      case "Boolean" -> value.isBoolean() ? value.asText() : null;
      case "Integer" -> value.canConvertToExactIntegral() ? String.valueOf(value.intValue()) : null;
      case "Long" -> value.canConvertToExactIntegral() ? value.longValue() + "L" : null;
      case "Double" -> value.isNumber() ? String.valueOf(value.doubleValue()) : null;
      default -> null;
    };
  }
}
