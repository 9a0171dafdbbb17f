// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

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
 * A file that is hosted now.
 *
 * @param url Where it is hosted; what a model's input takes.
 * @param fileId Its id, where the answer tells it. Inferred, not documented.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Upload(
    String url, @Nullable String fileId, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Upload {
    Objects.requireNonNull(url, "url is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.url = url;
    builder.fileId = fileId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Upload> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Upload::builder, Builder::build)
        .required("url", Json.STRING, Upload::url, Builder::url)
        .optional("file_id", Json.STRING, Upload::fileId, Builder::fileId)
        .unknown(Upload::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Upload}. */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable String fileId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where it is hosted; what a model's input takes. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** Its id, where the answer tells it. Inferred, not documented. */
    public Builder fileId(@Nullable String fileId) {
      this.fileId = fileId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Upload build() {
      return new Upload(url, fileId, unknownFields);
    }
  }
}
