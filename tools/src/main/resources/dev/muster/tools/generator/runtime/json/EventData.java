package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the data of a stream's event. */
public final class EventData {
  private EventData() {}

  /** The data of the event of that name, read by {@code adapter}. */
  public static <T> T read(String event, String data, JsonAdapter<T> adapter) {
    try {
      T value = adapter.fromJson(data);
      if (value == null) {
        throw new JsonDataException("Event '" + event + "': expected a value but was null");
      }
      return value;
    } catch (JsonDataException e) {
      throw new JsonDataException("Event '" + event + "': " + e.getMessage(), e);
    } catch (JsonEncodingException | EOFException e) {
      throw new JsonDataException("Event '" + event + "': its data is not JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot happen: the data is in memory.
    }
  }
}
