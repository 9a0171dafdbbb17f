// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's identifiers.
 *
 * @param muxiUserId The user.
 * @param identifiers The identifiers.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record IdentifierList(
    @Nullable String muxiUserId,
    @Nullable List<Identifier> identifiers,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public IdentifierList {
    identifiers = identifiers == null ? null : Json.copyOf(identifiers);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.muxiUserId = muxiUserId;
    builder.identifiers = identifiers;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<IdentifierList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(IdentifierList::builder, Builder::build)
        .optional("muxi_user_id", Json.STRING, IdentifierList::muxiUserId, Builder::muxiUserId)
        .optional(
            "identifiers",
            Json.list(moshi.adapter(Identifier.class)),
            IdentifierList::identifiers,
            Builder::identifiers)
        .optional("count", Json.INTEGER, IdentifierList::count, Builder::count)
        .unknown(IdentifierList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link IdentifierList}. */
  public static final class Builder {
    private @Nullable String muxiUserId;
    private @Nullable List<Identifier> identifiers;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The user. */
    public Builder muxiUserId(@Nullable String muxiUserId) {
      this.muxiUserId = muxiUserId;
      return this;
    }

    /** The identifiers. */
    public Builder identifiers(@Nullable List<Identifier> identifiers) {
      this.identifiers = identifiers;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public IdentifierList build() {
      return new IdentifierList(muxiUserId, identifiers, count, unknownFields);
    }
  }
}
