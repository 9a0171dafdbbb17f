package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array; the list it reads is unmodifiable. */
final class ListAdapter<T extends @Nullable Object> extends JsonAdapter<List<T>> {
  private final JsonAdapter<T> items;

  ListAdapter(JsonAdapter<T> items) {
    this.items = items;
  }

  @Override
  public List<T> fromJson(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
      throw Mismatch.expected("an array", reader);
    }
    List<T> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      list.add(items.fromJson(reader));
    }
    reader.endArray();
    return Collections.unmodifiableList(list);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable List<T> list) throws IOException {
    if (list == null) {
      throw new JsonDataException("Expected an array but was null at " + writer.getPath());
    }
    writer.beginArray();
    for (T item : list) {
      items.toJson(writer, item);
    }
    writer.endArray();
  }
}
