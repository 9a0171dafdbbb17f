// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The latest lines that a formation wrote.
 *
 * @param formationId The formation's id.
 * @param logs Lines by the stream they were written to; a stream that was not asked for may be
 *     missing.
 * @param totalLines How many lines there are, by stream.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationLogs(
    @Nullable String formationId,
    @Nullable FormationLogLines logs,
    @Nullable Map<String, Long> totalLines,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationLogs {
    totalLines = totalLines == null ? null : Json.copyOf(totalLines);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.formationId = formationId;
    builder.logs = logs;
    builder.totalLines = totalLines;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationLogs> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationLogs::builder, Builder::build)
        .optional("formation_id", Json.STRING, FormationLogs::formationId, Builder::formationId)
        .optional(
            "logs", moshi.adapter(FormationLogLines.class), FormationLogs::logs, Builder::logs)
        .optional(
            "total_lines", Json.map(Json.LONG), FormationLogs::totalLines, Builder::totalLines)
        .unknown(FormationLogs::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationLogs}. */
  public static final class Builder {
    private @Nullable String formationId;
    private @Nullable FormationLogLines logs;
    private @Nullable Map<String, Long> totalLines;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The formation's id. */
    public Builder formationId(@Nullable String formationId) {
      this.formationId = formationId;
      return this;
    }

    /** Lines by the stream they were written to; a stream that was not asked for may be missing. */
    public Builder logs(@Nullable FormationLogLines logs) {
      this.logs = logs;
      return this;
    }

    /** How many lines there are, by stream. */
    public Builder totalLines(@Nullable Map<String, Long> totalLines) {
      this.totalLines = totalLines;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationLogs build() {
      return new FormationLogs(formationId, logs, totalLines, unknownFields);
    }
  }
}
