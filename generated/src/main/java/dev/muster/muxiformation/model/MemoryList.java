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
 * Memories.
 *
 * @param memories One entry a memory.
 * @param count How many are told.
 * @param hasMore Whether there are more.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MemoryList(
    List<Memory> memories,
    @Nullable Integer count,
    @Nullable Boolean hasMore,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MemoryList {
    Objects.requireNonNull(memories, "memories is required");
    memories = Json.copyOf(memories);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.memories = memories;
    builder.count = count;
    builder.hasMore = hasMore;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MemoryList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MemoryList::builder, Builder::build)
        .required(
            "memories",
            Json.list(moshi.adapter(Memory.class)),
            MemoryList::memories,
            Builder::memories)
        .optional("count", Json.INTEGER, MemoryList::count, Builder::count)
        .optional("has_more", Json.BOOLEAN, MemoryList::hasMore, Builder::hasMore)
        .unknown(MemoryList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MemoryList}. */
  public static final class Builder {
    private @Nullable List<Memory> memories;
    private @Nullable Integer count;
    private @Nullable Boolean hasMore;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a memory. */
    public Builder memories(List<Memory> memories) {
      this.memories = memories;
      return this;
    }

    /** How many are told. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Whether there are more. */
    public Builder hasMore(@Nullable Boolean hasMore) {
      this.hasMore = hasMore;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MemoryList build() {
      return new MemoryList(memories, count, hasMore, unknownFields);
    }
  }
}
