// Generated from specs/records 1. Do not edit.
package dev.muster.records.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A thing with a field of every kind &amp; &lt;sort&gt;. See {@code Part} or <a
 * href="https://example.com/docs">the docs</a>.
 *
 * <ul>
 *   <li>one
 *   <li>two, with a *&#47; in it
 * </ul>
 *
 * @param id Its id. 1 to 20 characters.
 * @param kind What it is. Always {@code thing}.
 * @param token A secret.
 * @param tags Not empty.
 * @param checkedAt {@code checked_at}.
 * @param size In metres, 1 to 9, default {@code 3}.
 * @param count {@code count}.
 * @param small {@code small}.
 * @param large 0 to 3000000000.
 * @param ratio Above 0, in steps of 0.05.
 * @param price In USD.
 * @param priceText {@code price_text}.
 * @param bytes {@code bytes}.
 * @param link {@code link}.
 * @param on Default {@code false}.
 * @param anything {@code anything}.
 * @param free {@code free}.
 * @param labels {@code labels}.
 * @param parts {@code parts}.
 * @param inline Written out here.
 * @param whole All of a part, and more.
 * @param maybe Or nothing.
 * @param names {@code names}.
 * @param v2dMode {@code 2d-mode}.
 * @param unknownFieldsValue {@code unknownFields}.
 * @param input {@code input}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Thing(
    String id,
    String kind,
    String token,
    List<@Nullable String> tags,
    @Nullable Instant checkedAt,
    Integer size,
    @Nullable Long count,
    @Nullable Integer small,
    @Nullable Long large,
    @Nullable Double ratio,
    @Nullable BigDecimal price,
    @Nullable BigDecimal priceText,
    @Nullable ByteString bytes,
    @Nullable String link,
    @Nullable Boolean on,
    @Nullable Object anything,
    @Nullable Map<String, @Nullable Object> free,
    @Nullable Map<String, String> labels,
    @Nullable List<PartModel> parts,
    @Nullable ThingInline inline,
    @Nullable Whole whole,
    @Nullable PartModel maybe,
    @Nullable List<String> names,
    @Nullable Boolean v2dMode,
    @Nullable String unknownFieldsValue,
    @Nullable String input,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Thing {
    Objects.requireNonNull(id, "id is required");
    Objects.requireNonNull(kind, "kind is required");
    Objects.requireNonNull(token, "token is required");
    Objects.requireNonNull(tags, "tags is required");
    tags = Json.copyOf(tags);
    Objects.requireNonNull(size, "size is required");
    free = free == null ? null : Json.copyOf(free);
    labels = labels == null ? null : Json.copyOf(labels);
    parts = parts == null ? null : Json.copyOf(parts);
    names = names == null ? null : Json.copyOf(names);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.kind = kind;
    builder.token = token;
    builder.tags = tags;
    builder.checkedAt = checkedAt;
    builder.size = size;
    builder.count = count;
    builder.small = small;
    builder.large = large;
    builder.ratio = ratio;
    builder.price = price;
    builder.priceText = priceText;
    builder.bytes = bytes;
    builder.link = link;
    builder.on = on;
    builder.anything = anything;
    builder.free = free;
    builder.labels = labels;
    builder.parts = parts;
    builder.inline = inline;
    builder.whole = whole;
    builder.maybe = maybe;
    builder.names = names;
    builder.v2dMode = v2dMode;
    builder.unknownFieldsValue = unknownFieldsValue;
    builder.input = input;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "Thing["
        + "id="
        + id
        + ", kind="
        + kind
        + ", token="
        + (token == null ? null : "***")
        + ", tags="
        + tags
        + ", checkedAt="
        + checkedAt
        + ", size="
        + size
        + ", count="
        + count
        + ", small="
        + small
        + ", large="
        + large
        + ", ratio="
        + ratio
        + ", price="
        + price
        + ", priceText="
        + priceText
        + ", bytes="
        + bytes
        + ", link="
        + link
        + ", on="
        + on
        + ", anything="
        + anything
        + ", free="
        + free
        + ", labels="
        + labels
        + ", parts="
        + parts
        + ", inline="
        + inline
        + ", whole="
        + whole
        + ", maybe="
        + maybe
        + ", names="
        + names
        + ", v2dMode="
        + v2dMode
        + ", unknownFieldsValue="
        + unknownFieldsValue
        + ", input="
        + (input == null ? null : "***")
        + ", unknownFields="
        + unknownFields.keySet()
        + "]";
  }

  static JsonAdapter<Thing> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Thing::builder, Builder::build)
        .required("id", Json.STRING, Thing::id, Builder::id)
        .required("kind", Json.STRING, Thing::kind, Builder::kind)
        .required("token", Json.STRING, Thing::token, Builder::token)
        .required("tags", Json.list(Json.orNull(Json.STRING)), Thing::tags, Builder::tags)
        .requiredOrNull("checked_at", Json.INSTANT, Thing::checkedAt, Builder::checkedAt)
        .required("size", Json.INTEGER, Thing::size, Builder::size)
        .optional("count", Json.LONG, Thing::count, Builder::count)
        .optional("small", Json.INTEGER, Thing::small, Builder::small)
        .optional("large", Json.LONG, Thing::large, Builder::large)
        .optional("ratio", Json.DOUBLE, Thing::ratio, Builder::ratio)
        .optional("price", Json.DECIMAL, Thing::price, Builder::price)
        .optional("price_text", Json.DECIMAL_TEXT, Thing::priceText, Builder::priceText)
        .optional("bytes", Json.BYTES, Thing::bytes, Builder::bytes)
        .optional("link", Json.STRING, Thing::link, Builder::link)
        .optional("on", Json.BOOLEAN, Thing::on, Builder::on)
        .optional("anything", Json.ANY, Thing::anything, Builder::anything)
        .optional("free", Json.OBJECT, Thing::free, Builder::free)
        .optional("labels", Json.map(Json.STRING), Thing::labels, Builder::labels)
        .optional("parts", Json.list(moshi.adapter(PartModel.class)), Thing::parts, Builder::parts)
        .optional("inline", moshi.adapter(ThingInline.class), Thing::inline, Builder::inline)
        .optional("whole", moshi.adapter(Whole.class), Thing::whole, Builder::whole)
        .optional("maybe", moshi.adapter(PartModel.class), Thing::maybe, Builder::maybe)
        .optional("names", Json.list(Json.STRING), Thing::names, Builder::names)
        .optional("2d-mode", Json.BOOLEAN, Thing::v2dMode, Builder::v2dMode)
        .optional(
            "unknownFields", Json.STRING, Thing::unknownFieldsValue, Builder::unknownFieldsValue)
        .optional("input", Json.STRING, Thing::input, Builder::input)
        .unknown(Thing::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Thing}. */
  public static final class Builder {
    private @Nullable String id;
    private String kind = "thing";
    private @Nullable String token;
    private @Nullable List<@Nullable String> tags;
    private @Nullable Instant checkedAt;
    private Integer size = 3;
    private @Nullable Long count;
    private @Nullable Integer small;
    private @Nullable Long large;
    private @Nullable Double ratio;
    private @Nullable BigDecimal price;
    private @Nullable BigDecimal priceText;
    private @Nullable ByteString bytes;
    private @Nullable String link;
    private @Nullable Boolean on;
    private @Nullable Object anything;
    private @Nullable Map<String, @Nullable Object> free;
    private @Nullable Map<String, String> labels;
    private @Nullable List<PartModel> parts;
    private @Nullable ThingInline inline;
    private @Nullable Whole whole;
    private @Nullable PartModel maybe;
    private @Nullable List<String> names;
    private @Nullable Boolean v2dMode;
    private @Nullable String unknownFieldsValue;
    private @Nullable String input;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. 1 to 20 characters. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** What it is. Always {@code thing}. */
    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    /** A secret. */
    public Builder token(String token) {
      this.token = token;
      return this;
    }

    /** Not empty. */
    public Builder tags(List<@Nullable String> tags) {
      this.tags = tags;
      return this;
    }

    /** {@code checked_at}. */
    public Builder checkedAt(@Nullable Instant checkedAt) {
      this.checkedAt = checkedAt;
      return this;
    }

    /** In metres, 1 to 9, default {@code 3}. */
    public Builder size(Integer size) {
      this.size = size;
      return this;
    }

    /** {@code count}. */
    public Builder count(@Nullable Long count) {
      this.count = count;
      return this;
    }

    /** {@code small}. */
    public Builder small(@Nullable Integer small) {
      this.small = small;
      return this;
    }

    /** 0 to 3000000000. */
    public Builder large(@Nullable Long large) {
      this.large = large;
      return this;
    }

    /** Above 0, in steps of 0.05. */
    public Builder ratio(@Nullable Double ratio) {
      this.ratio = ratio;
      return this;
    }

    /** In USD. */
    public Builder price(@Nullable BigDecimal price) {
      this.price = price;
      return this;
    }

    /** {@code price_text}. */
    public Builder priceText(@Nullable BigDecimal priceText) {
      this.priceText = priceText;
      return this;
    }

    /** {@code bytes}. */
    public Builder bytes(@Nullable ByteString bytes) {
      this.bytes = bytes;
      return this;
    }

    /** {@code link}. */
    public Builder link(@Nullable String link) {
      this.link = link;
      return this;
    }

    /** Default {@code false}. */
    public Builder on(@Nullable Boolean on) {
      this.on = on;
      return this;
    }

    /** {@code anything}. */
    public Builder anything(@Nullable Object anything) {
      this.anything = anything;
      return this;
    }

    /** {@code free}. */
    public Builder free(@Nullable Map<String, @Nullable Object> free) {
      this.free = free;
      return this;
    }

    /** {@code labels}. */
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = labels;
      return this;
    }

    /** {@code parts}. */
    public Builder parts(@Nullable List<PartModel> parts) {
      this.parts = parts;
      return this;
    }

    /** Written out here. */
    public Builder inline(@Nullable ThingInline inline) {
      this.inline = inline;
      return this;
    }

    /** All of a part, and more. */
    public Builder whole(@Nullable Whole whole) {
      this.whole = whole;
      return this;
    }

    /** Or nothing. */
    public Builder maybe(@Nullable PartModel maybe) {
      this.maybe = maybe;
      return this;
    }

    /** {@code names}. */
    public Builder names(@Nullable List<String> names) {
      this.names = names;
      return this;
    }

    /** {@code 2d-mode}. */
    public Builder v2dMode(@Nullable Boolean v2dMode) {
      this.v2dMode = v2dMode;
      return this;
    }

    /** {@code unknownFields}. */
    public Builder unknownFieldsValue(@Nullable String unknownFieldsValue) {
      this.unknownFieldsValue = unknownFieldsValue;
      return this;
    }

    /** {@code input}. */
    public Builder input(@Nullable String input) {
      this.input = input;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Thing build() {
      return new Thing(
          id,
          kind,
          token,
          tags,
          checkedAt,
          size,
          count,
          small,
          large,
          ratio,
          price,
          priceText,
          bytes,
          link,
          on,
          anything,
          free,
          labels,
          parts,
          inline,
          whole,
          maybe,
          names,
          v2dMode,
          unknownFieldsValue,
          input,
          unknownFields);
    }
  }
}
