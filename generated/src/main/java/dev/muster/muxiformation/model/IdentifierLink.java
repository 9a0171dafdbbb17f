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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers that belong to one user.
 *
 * @param muxiUserId The user; a new one by default.
 * @param identifiers The identifiers.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record IdentifierLink(
    @Nullable String muxiUserId,
    List<Identifier> identifiers,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public IdentifierLink {
    Objects.requireNonNull(identifiers, "identifiers is required");
    identifiers = Json.copyOf(identifiers);
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<IdentifierLink> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(IdentifierLink::builder, Builder::build)
        .optional("muxi_user_id", Json.STRING, IdentifierLink::muxiUserId, Builder::muxiUserId)
        .required(
            "identifiers",
            Json.list(moshi.adapter(Identifier.class)),
            IdentifierLink::identifiers,
            Builder::identifiers)
        .unknown(IdentifierLink::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link IdentifierLink}. */
  public static final class Builder {
    private @Nullable String muxiUserId;
    private @Nullable List<Identifier> identifiers;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The user; a new one by default. */
    public Builder muxiUserId(@Nullable String muxiUserId) {
      this.muxiUserId = muxiUserId;
      return this;
    }

    /** The identifiers. */
    public Builder identifiers(List<Identifier> identifiers) {
      this.identifiers = identifiers;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public IdentifierLink build() {
      return new IdentifierLink(muxiUserId, identifiers, unknownFields);
    }
  }
}
