// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * All standard operating procedures.
 *
 * @param sops One entry a procedure.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SopList(
    List<Sop> sops, @Nullable Integer count, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SopList {
    Objects.requireNonNull(sops, "sops is required");
    sops = Json.copyOf(sops);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sops = sops;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SopList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SopList::builder, Builder::build)
        .required("sops", Json.list(moshi.adapter(Sop.class)), SopList::sops, Builder::sops)
        .optional("count", Json.INTEGER, SopList::count, Builder::count)
        .unknown(SopList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SopList}. */
  public static final class Builder {
    private @Nullable List<Sop> sops;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a procedure. */
    public Builder sops(List<Sop> sops) {
      this.sops = sops;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SopList build() {
      return new SopList(sops, count, unknownFields);
    }
  }
}
