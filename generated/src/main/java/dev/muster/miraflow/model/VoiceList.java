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
 * All voices. The reference declares the answer as anything, and shows them under {@code avatars}.
 *
 * @param avatars The voices; every page known shows this name, which may be a mistake of copying.
 * @param voices The voices, should the service name them so. Inferred, not documented.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record VoiceList(
    @Nullable List<Voice> avatars,
    @Nullable List<Voice> voices,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public VoiceList {
    avatars = avatars == null ? null : Json.copyOf(avatars);
    voices = voices == null ? null : Json.copyOf(voices);
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
    builder.voices = voices;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<VoiceList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(VoiceList::builder, Builder::build)
        .optional(
            "avatars", Json.list(moshi.adapter(Voice.class)), VoiceList::avatars, Builder::avatars)
        .optional(
            "voices", Json.list(moshi.adapter(Voice.class)), VoiceList::voices, Builder::voices)
        .unknown(VoiceList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link VoiceList}. */
  public static final class Builder {
    private @Nullable List<Voice> avatars;
    private @Nullable List<Voice> voices;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The voices; every page known shows this name, which may be a mistake of copying. */
    public Builder avatars(@Nullable List<Voice> avatars) {
      this.avatars = avatars;
      return this;
    }

    /** The voices, should the service name them so. Inferred, not documented. */
    public Builder voices(@Nullable List<Voice> voices) {
      this.voices = voices;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public VoiceList build() {
      return new VoiceList(avatars, voices, unknownFields);
    }
  }
}
