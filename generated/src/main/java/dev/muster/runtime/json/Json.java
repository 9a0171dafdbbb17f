// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The adapters of JSON's own types, and copies that keep null items. */
public final class Json {
  public static final JsonAdapter<String> STRING = ScalarAdapters.STRING;
  public static final JsonAdapter<Boolean> BOOLEAN = ScalarAdapters.BOOLEAN;
  public static final JsonAdapter<Integer> INTEGER = ScalarAdapters.INTEGER;
  public static final JsonAdapter<Long> LONG = ScalarAdapters.LONG;
  public static final JsonAdapter<Double> DOUBLE = ScalarAdapters.DOUBLE;

  /** A decimal that JSON writes as a number; nothing is rounded. */
  public static final JsonAdapter<BigDecimal> DECIMAL = ScalarAdapters.DECIMAL;

  /** A decimal that JSON writes as a string. */
  public static final JsonAdapter<BigDecimal> DECIMAL_TEXT =
      new TextAdapter<>("a decimal", BigDecimal::new, BigDecimal::toPlainString);

  /**
   * An RFC 3339 time with any offset; one without an offset is read as UTC, which is what servers
   * mean by it.
   */
  public static final JsonAdapter<Instant> INSTANT =
      new TextAdapter<>("a date and time", Instants::parse, Instant::toString);

  /** Bytes, in JSON as Base64. */
  public static final JsonAdapter<ByteString> BYTES =
      new TextAdapter<>("Base64 text", Json::decodeBase64, ByteString::base64);

  /**
   * Any JSON value: null, String, Boolean, Long or BigInteger for integers, BigDecimal for other
   * numbers, List and Map (in the order of the text). It accepts any other Number, Iterable or Map
   * to encode.
   */
  public static final JsonAdapter<@Nullable Object> ANY = new AnyJsonAdapter();

  /** Any JSON object. */
  public static final JsonAdapter<Map<String, @Nullable Object>> OBJECT = new MapAdapter<>(ANY);

  private Json() {}

  /**
   * An array of items; a null item passes only through an adapter that takes null, see {@link
   * #orNull}.
   */
  public static <T extends @Nullable Object> JsonAdapter<List<T>> list(JsonAdapter<T> items) {
    return new ListAdapter<>(items);
  }

  /** An object whose names are data. */
  public static <T extends @Nullable Object> JsonAdapter<Map<String, T>> map(
      JsonAdapter<T> values) {
    return new MapAdapter<>(values);
  }

  /** A value that wraps a scalar, such as an open enum. */
  public static <V, T> JsonAdapter<T> wrap(
      JsonAdapter<V> inner, Function<V, T> wrap, Function<T, V> unwrap) {
    return new WrappingAdapter<>(inner, wrap, unwrap);
  }

  /** What {@code adapter} reads, or null. */
  public static <T> JsonAdapter<@Nullable T> orNull(JsonAdapter<T> adapter) {
    return adapter.nullSafe();
  }

  /** An unmodifiable copy that keeps null items, which {@link List#copyOf} refuses. */
  public static <T extends @Nullable Object> List<T> copyOf(List<T> list) {
    return Collections.unmodifiableList(new ArrayList<>(list));
  }

  /**
   * An unmodifiable copy that keeps null values and the order, which {@link Map#copyOf} does not.
   */
  public static <T extends @Nullable Object> Map<String, T> copyOf(Map<String, T> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static ByteString decodeBase64(String text) {
    ByteString bytes = ByteString.decodeBase64(text);
    if (bytes == null) {
      throw new IllegalArgumentException("not Base64");
    }
    return bytes;
  }
}
