package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The adapters of the types that are not generated, as a request or an answer may be one of them as a whole. */
public final class JsonTypes {
  private static final Map<Type, JsonAdapter<?>> PLAIN =
      Map.ofEntries(
          Map.entry(Object.class, Json.ANY),
          Map.entry(String.class, Json.STRING),
          Map.entry(Boolean.class, Json.BOOLEAN),
          Map.entry(Integer.class, Json.INTEGER),
          Map.entry(Long.class, Json.LONG),
          Map.entry(Double.class, Json.DOUBLE),
          Map.entry(BigDecimal.class, Json.DECIMAL),
          Map.entry(Instant.class, Json.INSTANT),
          Map.entry(ByteString.class, Json.BYTES));

  private JsonTypes() {}

  /** The adapter of a scalar, a list or a map with string keys, null for any other type. */
  public static @Nullable JsonAdapter<?> adapter(Type type, Moshi moshi) {
    if (!(type instanceof ParameterizedType parameterized)) {
      return PLAIN.get(type);
    }
    Type[] arguments = parameterized.getActualTypeArguments();
    Class<?> raw = Types.getRawType(type);
    if (raw == List.class) {
      return Json.list(moshi.adapter(arguments[0]));
    }
    return raw == Map.class && arguments[0] == String.class
        ? Json.map(moshi.adapter(arguments[1]))
        : null;
  }
}
