// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.Phase;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * There is none yet.
 *
 * @param mood What goes on.
 * @param text What there is of it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Thinking(
    Mood mood, @Nullable String text, Map<String, @Nullable Object> unknownFields)
    implements GetTalkAnswerData {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Thinking {
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

  static JsonAdapter<Thinking> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Thinking::builder, Builder::build)
        .required(
            "mood", Json.wrap(Json.STRING, Mood::new, Mood::value), Thinking::mood, Builder::mood)
        .optional("text", Json.STRING, Thinking::text, Builder::text)
        .unknown(Thinking::unknownFields, Builder::unknownField);
  }

  /**
   * What goes on.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Mood(String value) {
    /** {@code busy}. */
    public static final Mood BUSY = new Mood("busy");

    /** {@code idle}. */
    public static final Mood IDLE = new Mood("idle");

    public Mood {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "busy" -> Known.BUSY;
        case "idle" -> Known.IDLE;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** Where a job of this status stands, {@link Phase#UNKNOWN} for a value that is not listed. */
    public Phase phase() {
      return switch (known()) {
        case BUSY -> Phase.RUNNING;
        case IDLE -> Phase.PENDING;
        case UNRECOGNIZED -> Phase.UNKNOWN;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      BUSY,
      IDLE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Thinking}. */
  public static final class Builder {
    private @Nullable Mood mood;
    private @Nullable String text;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What goes on. */
    public Builder mood(Mood mood) {
      this.mood = mood;
      return this;
    }

    /** What there is of it. */
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
    public Thinking build() {
      return new Thinking(mood, text, unknownFields);
    }
  }
}
