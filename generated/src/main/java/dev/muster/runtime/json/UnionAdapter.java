// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several shapes. A discriminator's value decides where the contract names one; otherwise
 * the kind of JSON value does, and among objects the shape whose required fields are there and that
 * knows the most of the others. A value that fits none is kept as it is, and written again the
 * same.
 *
 * @param <T> the sealed interface
 */
public final class UnionAdapter<T> extends JsonAdapter<T> {
  private final List<Variant<T, ?>> variants;
  private final @Nullable String discriminator;
  private final Map<String, Variant<T, ?>> byTag;
  private final Function<@Nullable Object, T> unknown;

  private UnionAdapter(Variants<T> of, Function<@Nullable Object, T> unknown) {
    this.variants = List.copyOf(of.variants);
    this.discriminator = of.discriminator;
    this.byTag = Map.copyOf(of.byTag);
    this.unknown = unknown;
  }

  /** Starts the list of a union's variants. */
  public static <T> Variants<T> of() {
    return new Variants<>();
  }

  @Override
  public T fromJson(JsonReader reader) throws IOException {
    JsonReader.Token token = reader.peek();
    Map<?, ?> object = token == JsonReader.Token.BEGIN_OBJECT ? peekObject(reader) : Map.of();
    if (discriminator != null && object.get(discriminator) instanceof String tag) {
      Variant<T, ?> variant = byTag.get(tag);
      return variant == null
          ? unknown.apply(Json.ANY.fromJson(reader))
          : variant.adapter.fromJson(reader);
    }
    for (Variant<T, ?> variant : candidates(token, object)) {
      try (JsonReader attempt = reader.peekJson()) {
        T value = variant.adapter.fromJson(attempt);
        reader.skipValue();
        return value;
      } catch (JsonDataException ignored) {
        // Not this shape after all: the next one, and at the end none, which keeps the value.
      }
    }
    return unknown.apply(Json.ANY.fromJson(reader));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    for (Variant<T, ?> variant : variants) {
      if (variant.type.isInstance(value)) {
        variant.write(writer, value);
        return;
      }
    }
    throw new JsonDataException(
        "Expected a value of the union but was null at " + writer.getPath());
  }

  private List<Variant<T, ?>> candidates(JsonReader.Token token, Map<?, ?> object) {
    List<Variant<T, ?>> fitting = new ArrayList<>();
    for (Variant<T, ?> variant : variants) {
      if (variant.shape.fits(token, object)) {
        fitting.add(variant);
      }
    }
    // A stable sort: of equals, the one that the contract names first.
    fitting.sort((a, b) -> Integer.compare(b.shape.known(object), a.shape.known(object)));
    return fitting;
  }

  private static Map<?, ?> peekObject(JsonReader reader) throws IOException {
    try (JsonReader peeked = reader.peekJson()) {
      return Json.OBJECT.fromJson(peeked);
    }
  }

  /** The variants of a union, while they are listed. */
  public static final class Variants<T> {
    private final List<Variant<T, ?>> variants = new ArrayList<>();
    private final Map<String, Variant<T, ?>> byTag = new LinkedHashMap<>();
    private @Nullable String discriminator;

    private Variants() {}

    /** Names the field that tells the variant. */
    public Variants<T> discriminator(String name) {
      this.discriminator = name;
      return this;
    }

    /** Adds a variant; {@code tags} are its values of the discriminator. */
    public <V extends T> Variants<T> variant(
        Class<V> type, Shape shape, JsonAdapter<V> adapter, String... tags) {
      Variant<T, V> variant = new Variant<>(type, shape, adapter);
      variants.add(variant);
      for (String tag : tags) {
        byTag.put(tag, variant);
      }
      return this;
    }

    /** The adapter; values that fit no variant go into {@code unknown}. */
    public <U extends T> JsonAdapter<T> unknown(
        Class<U> type, Function<@Nullable Object, U> wrap, Function<U, @Nullable Object> unwrap) {
      variants.add(new Variant<>(type, Shape.NOTHING, Json.wrap(Json.ANY, wrap, unwrap)));
      return new UnionAdapter<>(this, wrap::apply);
    }
  }

  private record Variant<T, V extends T>(Class<V> type, Shape shape, JsonAdapter<V> adapter) {
    void write(JsonWriter writer, T value) throws IOException {
      adapter.toJson(writer, type.cast(value));
    }
  }
}
