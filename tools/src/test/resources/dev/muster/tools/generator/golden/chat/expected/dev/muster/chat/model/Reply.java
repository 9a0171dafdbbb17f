// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reply.
 *
 * @param mood How it is meant.
 * @param text The words.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Reply(Mood mood, @Nullable String text, Map<String, @Nullable Object> unknownFields)
    implements GetTalkAnswerData {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Reply {
    Objects.requireNonNull(mood, "mood is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.mood = mood;
    builder.text = text;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Reply> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Reply::builder, Builder::build)
        .required(
            "mood", Json.wrap(Json.STRING, Mood::new, Mood::value), Reply::mood, Builder::mood)
        .optional("text", Json.STRING, Reply::text, Builder::text)
        .unknown(Reply::unknownFields, Builder::unknownField);
  }

  /**
   * How it is meant.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Mood(String value) {
    /** {@code glad}. */
    public static final Mood GLAD = new Mood("glad");

    /** {@code calm}. */
    public static final Mood CALM = new Mood("calm");

    public Mood {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "glad" -> Known.GLAD;
        case "calm" -> Known.CALM;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      GLAD,
      CALM,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Reply}. */
  public static final class Builder {
    private @Nullable Mood mood;
    private @Nullable String text;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How it is meant. */
    public Builder mood(Mood mood) {
      this.mood = mood;
      return this;
    }

    /** The words. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Reply build() {
      return new Reply(mood, text, unknownFields);
    }
  }
}
