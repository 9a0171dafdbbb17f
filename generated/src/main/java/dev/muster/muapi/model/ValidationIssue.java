// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

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
 * A parameter that does not fit.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param loc Where it is, from the outside in.
 * @param msg What is wrong with it.
 * @param type A name for the kind of mistake.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ValidationIssue(
    @Nullable List<LocationPart> loc,
    @Nullable String msg,
    @Nullable String type,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ValidationIssue {
    loc = loc == null ? null : Json.copyOf(loc);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.loc = loc;
    builder.msg = msg;
    builder.type = type;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ValidationIssue> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ValidationIssue::builder, Builder::build)
        .optional(
            "loc", Json.list(moshi.adapter(LocationPart.class)), ValidationIssue::loc, Builder::loc)
        .optional("msg", Json.STRING, ValidationIssue::msg, Builder::msg)
        .optional("type", Json.STRING, ValidationIssue::type, Builder::type)
        .unknown(ValidationIssue::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ValidationIssue}. */
  public static final class Builder {
    private @Nullable List<LocationPart> loc;
    private @Nullable String msg;
    private @Nullable String type;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where it is, from the outside in. */
    public Builder loc(@Nullable List<LocationPart> loc) {
      this.loc = loc;
      return this;
    }

    /** What is wrong with it. */
    public Builder msg(@Nullable String msg) {
      this.msg = msg;
      return this;
    }

    /** A name for the kind of mistake. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ValidationIssue build() {
      return new ValidationIssue(loc, msg, type, unknownFields);
    }
  }
}
