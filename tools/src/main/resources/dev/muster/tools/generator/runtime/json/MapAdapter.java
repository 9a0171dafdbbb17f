package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose names are data; the map it reads is unmodifiable and in the order of the text. */
final class MapAdapter<T extends @Nullable Object> extends JsonAdapter<Map<String, T>> {
  private final JsonAdapter<T> values;

  MapAdapter(JsonAdapter<T> values) {
    this.values = values;
  }

  @Override
  public Map<String, T> fromJson(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      throw Mismatch.expected("an object", reader);
    }
    Map<String, T> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      map.put(name, values.fromJson(reader));
    }
    reader.endObject();
    return Collections.unmodifiableMap(map);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Map<String, T> map) throws IOException {
    if (map == null) {
      throw new JsonDataException("Expected an object but was null at " + writer.getPath());
    }
    boolean nulls = writer.getSerializeNulls();
    writer.beginObject();
    writer.setSerializeNulls(true);
    try {
      for (Map.Entry<String, T> entry : map.entrySet()) {
        writer.name(entry.getKey());
        values.toJson(writer, entry.getValue());
      }
    } finally {
      writer.setSerializeNulls(nulls);
    }
    writer.endObject();
  }
}
