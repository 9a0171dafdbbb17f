// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that JSON writes as a string of a certain form. */
final class TextAdapter<T> extends JsonAdapter<T> {
  private final String what;
  private final Function<String, T> parse;
  private final Function<T, String> print;

  TextAdapter(String what, Function<String, T> parse, Function<T, String> print) {
    this.what = what;
    this.parse = parse;
    this.print = print;
  }

  @Override
  public T fromJson(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.STRING) {
      throw Mismatch.expected(what, reader);
    }
    String text = reader.nextString();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Mismatch.unreadable(what, reader, e);
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    Json.STRING.toJson(writer, value == null ? null : print.apply(value));
  }
}
