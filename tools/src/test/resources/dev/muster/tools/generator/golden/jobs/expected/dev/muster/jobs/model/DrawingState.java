// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

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
 * An object of the API.
 *
 * @param status {@code status}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DrawingState(@Nullable Status status, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DrawingState {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DrawingState> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DrawingState::builder, Builder::build)
        .optional(
            "status",
            Json.wrap(Json.STRING, Status::new, Status::value),
            DrawingState::status,
            Builder::status)
        .unknown(DrawingState::unknownFields, Builder::unknownField);
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Status(String value) {
    /** {@code waiting}. */
    public static final Status WAITING = new Status("waiting");

    /** {@code drawn}. */
    public static final Status DRAWN = new Status("drawn");

    /** {@code torn}. */
    public static final Status TORN = new Status("torn");

    public Status {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "waiting" -> Known.WAITING;
        case "drawn" -> Known.DRAWN;
        case "torn" -> Known.TORN;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** Where a job of this status stands, {@link Phase#UNKNOWN} for a value that is not listed. */
    public Phase phase() {
      return switch (known()) {
        case WAITING -> Phase.PENDING;
        case DRAWN -> Phase.SUCCEEDED;
        case TORN -> Phase.FAILED;
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
      WAITING,
      DRAWN,
      TORN,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link DrawingState}. */
  public static final class Builder {
    private @Nullable Status status;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code status}. */
    public Builder status(@Nullable Status status) {
      this.status = status;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DrawingState build() {
      return new DrawingState(status, unknownFields);
    }
  }
}
