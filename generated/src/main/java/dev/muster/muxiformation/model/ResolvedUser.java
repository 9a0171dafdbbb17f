// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user behind an identifier.
 *
 * @param identifier The identifier.
 * @param muxiUserId The user's id at MUXI, which begins with {@code usr_}.
 * @param internalUserId The user's number inside the formation.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ResolvedUser(
    @Nullable String identifier,
    @Nullable String muxiUserId,
    @Nullable Long internalUserId,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ResolvedUser {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.identifier = identifier;
    builder.muxiUserId = muxiUserId;
    builder.internalUserId = internalUserId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ResolvedUser> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ResolvedUser::builder, Builder::build)
        .optional("identifier", Json.STRING, ResolvedUser::identifier, Builder::identifier)
        .optional("muxi_user_id", Json.STRING, ResolvedUser::muxiUserId, Builder::muxiUserId)
        .optional(
            "internal_user_id", Json.LONG, ResolvedUser::internalUserId, Builder::internalUserId)
        .unknown(ResolvedUser::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ResolvedUser}. */
  public static final class Builder {
    private @Nullable String identifier;
    private @Nullable String muxiUserId;
    private @Nullable Long internalUserId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The identifier. */
    public Builder identifier(@Nullable String identifier) {
      this.identifier = identifier;
      return this;
    }

    /** The user's id at MUXI, which begins with {@code usr_}. */
    public Builder muxiUserId(@Nullable String muxiUserId) {
      this.muxiUserId = muxiUserId;
      return this;
    }

    /** The user's number inside the formation. */
    public Builder internalUserId(@Nullable Long internalUserId) {
      this.internalUserId = internalUserId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ResolvedUser build() {
      return new ResolvedUser(identifier, muxiUserId, internalUserId, unknownFields);
    }
  }
}
