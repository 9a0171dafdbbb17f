// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, numbers untouched. Moshi's own adapter for Object turns every number into a
 * double.
 */
final class AnyJsonAdapter extends JsonAdapter<@Nullable Object> {
  @Override
  public @Nullable Object fromJson(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_ARRAY -> Json.list(this).fromJson(reader);
      case BEGIN_OBJECT -> Json.map(this).fromJson(reader);
      case STRING -> reader.nextString();
      case BOOLEAN -> reader.nextBoolean();
      case NUMBER -> number(reader.nextString());
      case NULL -> reader.nextNull();
      default -> throw Mismatch.expected("a value", reader);
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof String text) {
      writer.value(text);
    } else if (value instanceof Boolean bool) {
      writer.value(bool);
    } else if (value instanceof Number number) {
      writer.value(number);
    } else if (value instanceof Map<?, ?> map) {
      writeObject(writer, map);
    } else if (value instanceof Iterable<?> items) {
      writeArray(writer, items);
    } else {
      throw new IllegalArgumentException(
          "JSON has no form for a "
              + value.getClass().getName()
              + " at "
              + writer.getPath()
              + ": use String, Boolean, Number, Map, List or null");
    }
  }

  private void writeObject(JsonWriter writer, Map<?, ?> map) throws IOException {
    boolean nulls = writer.getSerializeNulls();
    writer.beginObject();
    writer.setSerializeNulls(true);
    try {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        writer.name(String.valueOf(entry.getKey()));
        toJson(writer, entry.getValue());
      }
    } finally {
      writer.setSerializeNulls(nulls);
    }
    writer.endObject();
  }

  private void writeArray(JsonWriter writer, Iterable<?> items) throws IOException {
    writer.beginArray();
    for (Object item : items) {
      toJson(writer, item);
    }
    writer.endArray();
  }

  private static Number number(String text) {
    if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return new BigDecimal(text);
    }
    BigInteger integer = new BigInteger(text);
    return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
  }
}
