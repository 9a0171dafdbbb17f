// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A record's fields by name, read through its builder. A field that the record does not know is
 * kept and written again; a required field that is absent or null is an error that says which and
 * where.
 *
 * @param <T> the record
 * @param <B> its builder
 */
public final class ObjectAdapter<T, B> extends JsonAdapter<T> {
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final Field<T, B, ?>[] fields;
  private final JsonReader.Options names;
  private final Function<T, Map<String, @Nullable Object>> unknownFields;
  private final UnknownField<B> unknownField;

  private ObjectAdapter(
      Fields<T, B> of,
      Function<T, Map<String, @Nullable Object>> unknownFields,
      UnknownField<B> unknownField) {
    this.builder = of.builder;
    this.build = of.build;
    this.fields = of.array();
    this.names = JsonReader.Options.of(of.fields.stream().map(Field::name).toArray(String[]::new));
    this.unknownFields = unknownFields;
    this.unknownField = unknownField;
  }

  /** Starts the list of a record's fields, in the order in which they are written. */
  public static <T, B> Fields<T, B> of(Supplier<B> builder, Function<B, T> build) {
    return new Fields<>(builder, build);
  }

  @Override
  public T fromJson(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      throw Mismatch.expected("an object", reader);
    }
    B values = builder.get();
    boolean[] present = new boolean[fields.length];
    reader.beginObject();
    while (reader.hasNext()) {
      int index = reader.selectName(names);
      if (index < 0) {
        unknownField.set(values, reader.nextName(), Json.ANY.fromJson(reader));
      } else if (fields[index].read(reader, values)) {
        present[index] = true;
      }
    }
    reader.endObject();
    for (int index = 0; index < present.length; index++) {
      if (!present[index] && fields[index].presence() != Presence.OPTIONAL) {
        throw Mismatch.missing(fields[index].name(), reader);
      }
    }
    return build.apply(values);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      throw new JsonDataException("Expected an object but was null at " + writer.getPath());
    }
    boolean nulls = writer.getSerializeNulls();
    writer.beginObject();
    writer.setSerializeNulls(true);
    try {
      Map<String, @Nullable Object> unknown = unknownFields.apply(value);
      for (Field<T, B, ?> field : fields) {
        field.write(writer, value, unknown);
      }
      for (Map.Entry<String, @Nullable Object> entry : unknown.entrySet()) {
        if (names.strings().indexOf(entry.getKey()) < 0) {
          writer.name(entry.getKey());
          Json.ANY.toJson(writer, entry.getValue());
        }
      }
    } finally {
      writer.setSerializeNulls(nulls);
    }
    writer.endObject();
  }

  /** Takes one field that the record does not declare. */
  @FunctionalInterface
  public interface UnknownField<B> {
    /** Keeps the field in the builder. */
    void set(B builder, String name, @Nullable Object value);
  }

  /** The fields of a record, while they are listed. */
  public static final class Fields<T, B> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    private Fields(Supplier<B> builder, Function<B, T> build) {
      this.builder = builder;
      this.build = build;
    }

    @SuppressWarnings("unchecked")
    private Field<T, B, ?>[] array() {
      return fields.toArray(Field[]::new);
    }

    /** Adds a field that is always there and never null. */
    public <V> Fields<T, B> required(
        String name, JsonAdapter<V> adapter, Function<T, V> get, BiConsumer<B, V> set) {
      fields.add(new Field<>(name, Presence.REQUIRED, adapter, get, set));
      return this;
    }

    /** Adds a field that is always there and may be null. */
    public <V> Fields<T, B> requiredOrNull(
        String name, JsonAdapter<V> adapter, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
      fields.add(new Field<>(name, Presence.REQUIRED_OR_NULL, adapter, get, set));
      return this;
    }

    /** Adds a field that may be absent or null. */
    public <V> Fields<T, B> optional(
        String name, JsonAdapter<V> adapter, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
      fields.add(new Field<>(name, Presence.OPTIONAL, adapter, get, set));
      return this;
    }

    /** The adapter; fields that were not listed go through these two. */
    public JsonAdapter<T> unknown(
        Function<T, Map<String, @Nullable Object>> unknownFields, UnknownField<B> unknownField) {
      return new ObjectAdapter<>(this, unknownFields, unknownField);
    }
  }

  private enum Presence {
    REQUIRED,
    REQUIRED_OR_NULL,
    OPTIONAL
  }

  private record Field<T, B, V>(
      String name,
      Presence presence,
      JsonAdapter<V> adapter,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> set) {

    /** Whether the field counts as present. */
    boolean read(JsonReader reader, B values) throws IOException {
      if (reader.peek() == JsonReader.Token.NULL) {
        reader.nextNull();
        return presence != Presence.REQUIRED;
      }
      set.accept(values, adapter.fromJson(reader));
      return true;
    }

    /** Absent fields are left out, unless a null was asked for by name as an unknown field. */
    void write(JsonWriter writer, T record, Map<String, @Nullable Object> unknown)
        throws IOException {
      V value = get.apply(record);
      if (value != null) {
        writer.name(name);
        adapter.toJson(writer, value);
      } else if (presence == Presence.REQUIRED_OR_NULL || unknown.containsKey(name)) {
        writer.name(name);
        Json.ANY.toJson(writer, unknown.get(name));
      }
    }
  }
}
