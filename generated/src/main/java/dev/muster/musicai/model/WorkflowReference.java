// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

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
 * A job's workflow, as the reference tells it.
 *
 * @param id The workflow's id, which is not its slug.
 * @param name Its name.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record WorkflowReference(
    String id, @Nullable String name, Map<String, @Nullable Object> unknownFields)
    implements JobWorkflow {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public WorkflowReference {
    Objects.requireNonNull(id, "id is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<WorkflowReference> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(WorkflowReference::builder, Builder::build)
        .required("id", Json.STRING, WorkflowReference::id, Builder::id)
        .optional("name", Json.STRING, WorkflowReference::name, Builder::name)
        .unknown(WorkflowReference::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link WorkflowReference}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The workflow's id, which is not its slug. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public WorkflowReference build() {
      return new WorkflowReference(id, name, unknownFields);
    }
  }
}
