// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * Lines by the stream they were written to; a stream that was not asked for may be missing.
 *
 * @param stdout Lines of the standard output, oldest first.
 * @param stderr Lines of the standard error output, oldest first.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationLogLines(
    @Nullable List<String> stdout,
    @Nullable List<String> stderr,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationLogLines {
    stdout = stdout == null ? null : Json.copyOf(stdout);
    stderr = stderr == null ? null : Json.copyOf(stderr);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.stdout = stdout;
    builder.stderr = stderr;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationLogLines> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationLogLines::builder, Builder::build)
        .optional("stdout", Json.list(Json.STRING), FormationLogLines::stdout, Builder::stdout)
        .optional("stderr", Json.list(Json.STRING), FormationLogLines::stderr, Builder::stderr)
        .unknown(FormationLogLines::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationLogLines}. */
  public static final class Builder {
    private @Nullable List<String> stdout;
    private @Nullable List<String> stderr;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Lines of the standard output, oldest first. */
    public Builder stdout(@Nullable List<String> stdout) {
      this.stdout = stdout;
      return this;
    }

    /** Lines of the standard error output, oldest first. */
    public Builder stderr(@Nullable List<String> stderr) {
      this.stderr = stderr;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationLogLines build() {
      return new FormationLogLines(stdout, stderr, unknownFields);
    }
  }
}
