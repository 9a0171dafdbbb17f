// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the overlord, which leads the agents, is set up.
 *
 * @param persona How it speaks.
 * @param systemNote What it is told first.
 * @param clarification When it asks back.
 * @param workflow How it splits work.
 * @param response How it answers.
 * @param llm Which language model it uses.
 * @param caching What it remembers of answers.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OverlordConfig(
    @Nullable String persona,
    @Nullable String systemNote,
    @Nullable Map<String, @Nullable Object> clarification,
    @Nullable Map<String, @Nullable Object> workflow,
    @Nullable Map<String, @Nullable Object> response,
    @Nullable Map<String, @Nullable Object> llm,
    @Nullable Map<String, @Nullable Object> caching,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OverlordConfig {
    clarification = clarification == null ? null : Json.copyOf(clarification);
    workflow = workflow == null ? null : Json.copyOf(workflow);
    response = response == null ? null : Json.copyOf(response);
    llm = llm == null ? null : Json.copyOf(llm);
    caching = caching == null ? null : Json.copyOf(caching);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.persona = persona;
    builder.systemNote = systemNote;
    builder.clarification = clarification;
    builder.workflow = workflow;
    builder.response = response;
    builder.llm = llm;
    builder.caching = caching;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OverlordConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OverlordConfig::builder, Builder::build)
        .optional("persona", Json.STRING, OverlordConfig::persona, Builder::persona)
        .optional("system_note", Json.STRING, OverlordConfig::systemNote, Builder::systemNote)
        .optional(
            "clarification", Json.OBJECT, OverlordConfig::clarification, Builder::clarification)
        .optional("workflow", Json.OBJECT, OverlordConfig::workflow, Builder::workflow)
        .optional("response", Json.OBJECT, OverlordConfig::response, Builder::response)
        .optional("llm", Json.OBJECT, OverlordConfig::llm, Builder::llm)
        .optional("caching", Json.OBJECT, OverlordConfig::caching, Builder::caching)
        .unknown(OverlordConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OverlordConfig}. */
  public static final class Builder {
    private @Nullable String persona;
    private @Nullable String systemNote;
    private @Nullable Map<String, @Nullable Object> clarification;
    private @Nullable Map<String, @Nullable Object> workflow;
    private @Nullable Map<String, @Nullable Object> response;
    private @Nullable Map<String, @Nullable Object> llm;
    private @Nullable Map<String, @Nullable Object> caching;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How it speaks. */
    public Builder persona(@Nullable String persona) {
      this.persona = persona;
      return this;
    }

    /** What it is told first. */
    public Builder systemNote(@Nullable String systemNote) {
      this.systemNote = systemNote;
      return this;
    }

    /** When it asks back. */
    public Builder clarification(@Nullable Map<String, @Nullable Object> clarification) {
      this.clarification = clarification;
      return this;
    }

    /** How it splits work. */
    public Builder workflow(@Nullable Map<String, @Nullable Object> workflow) {
      this.workflow = workflow;
      return this;
    }

    /** How it answers. */
    public Builder response(@Nullable Map<String, @Nullable Object> response) {
      this.response = response;
      return this;
    }

    /** Which language model it uses. */
    public Builder llm(@Nullable Map<String, @Nullable Object> llm) {
      this.llm = llm;
      return this;
    }

    /** What it remembers of answers. */
    public Builder caching(@Nullable Map<String, @Nullable Object> caching) {
      this.caching = caching;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OverlordConfig build() {
      return new OverlordConfig(
          persona, systemNote, clarification, workflow, response, llm, caching, unknownFields);
    }
  }
}
