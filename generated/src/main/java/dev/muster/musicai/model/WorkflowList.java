// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Workflows, as the provider's SDKs expect them.
 *
 * @param workflows The workflows.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record WorkflowList(
    List<WorkflowInfo> workflows, Map<String, @Nullable Object> unknownFields)
    implements WorkflowAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public WorkflowList {
    Objects.requireNonNull(workflows, "workflows is required");
    workflows = Json.copyOf(workflows);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.workflows = workflows;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<WorkflowList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(WorkflowList::builder, Builder::build)
        .required(
            "workflows",
            Json.list(moshi.adapter(WorkflowInfo.class)),
            WorkflowList::workflows,
            Builder::workflows)
        .unknown(WorkflowList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link WorkflowList}. */
  public static final class Builder {
    private @Nullable List<WorkflowInfo> workflows;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The workflows. */
    public Builder workflows(List<WorkflowInfo> workflows) {
      this.workflows = workflows;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public WorkflowList build() {
      return new WorkflowList(workflows, unknownFields);
    }
  }
}
