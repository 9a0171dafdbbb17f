// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

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
 * All avatars. The reference declares the answer as anything, and shows this.
 *
 * @param avatars The avatars.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AvatarList(
    @Nullable List<Avatar> avatars, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AvatarList {
    avatars = avatars == null ? null : Json.copyOf(avatars);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.avatars = avatars;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<AvatarList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AvatarList::builder, Builder::build)
        .optional(
            "avatars",
            Json.list(moshi.adapter(Avatar.class)),
            AvatarList::avatars,
            Builder::avatars)
        .unknown(AvatarList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AvatarList}. */
  public static final class Builder {
    private @Nullable List<Avatar> avatars;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The avatars. */
    public Builder avatars(@Nullable List<Avatar> avatars) {
      this.avatars = avatars;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AvatarList build() {
      return new AvatarList(avatars, unknownFields);
    }
  }
}
