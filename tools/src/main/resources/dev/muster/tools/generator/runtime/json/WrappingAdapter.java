package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that wraps another one. */
final class WrappingAdapter<V, T> extends JsonAdapter<T> {
  private final JsonAdapter<V> inner;
  private final Function<V, T> wrap;
  private final Function<T, V> unwrap;

  WrappingAdapter(JsonAdapter<V> inner, Function<V, T> wrap, Function<T, V> unwrap) {
    this.inner = inner;
    this.wrap = wrap;
    this.unwrap = unwrap;
  }

  @Override
  public T fromJson(JsonReader reader) throws IOException {
    return wrap.apply(inner.fromJson(reader));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    inner.toJson(writer, value == null ? null : unwrap.apply(value));
  }
}
