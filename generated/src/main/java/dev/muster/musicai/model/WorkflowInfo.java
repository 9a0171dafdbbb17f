// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workflow.
 *
 * @param id The workflow's id.
 * @param name Its name.
 * @param slug What a job names it by.
 * @param description What it does.
 * @param createdAt When it was made.
 * @param updatedAt When it was changed last.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record WorkflowInfo(
    String id,
    @Nullable String name,
    @Nullable String slug,
    @Nullable String description,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public WorkflowInfo {
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
    builder.slug = slug;
    builder.description = description;
    builder.createdAt = createdAt;
    builder.updatedAt = updatedAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<WorkflowInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(WorkflowInfo::builder, Builder::build)
        .required("id", Json.STRING, WorkflowInfo::id, Builder::id)
        .optional("name", Json.STRING, WorkflowInfo::name, Builder::name)
        .optional("slug", Json.STRING, WorkflowInfo::slug, Builder::slug)
        .optional("description", Json.STRING, WorkflowInfo::description, Builder::description)
        .optional("createdAt", Json.INSTANT, WorkflowInfo::createdAt, Builder::createdAt)
        .optional("updatedAt", Json.INSTANT, WorkflowInfo::updatedAt, Builder::updatedAt)
        .unknown(WorkflowInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link WorkflowInfo}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String slug;
    private @Nullable String description;
    private @Nullable Instant createdAt;
    private @Nullable Instant updatedAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The workflow's id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What a job names it by. */
    public Builder slug(@Nullable String slug) {
      this.slug = slug;
      return this;
    }

    /** What it does. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** When it was made. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When it was changed last. */
    public Builder updatedAt(@Nullable Instant updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public WorkflowInfo build() {
      return new WorkflowInfo(id, name, slug, description, createdAt, updatedAt, unknownFields);
    }
  }
}
