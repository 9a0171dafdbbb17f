// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * A file or folder of a draft.
 *
 * @param name Its name; a folder's ends with a slash.
 * @param type Whether an entry is a file or a folder.
 * @param size The size of a file; absent for a folder. In bytes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DraftEntry(
    String name,
    @Nullable DraftEntryType type,
    @Nullable Long size,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DraftEntry {
    Objects.requireNonNull(name, "name is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.type = type;
    builder.size = size;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DraftEntry> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DraftEntry::builder, Builder::build)
        .required("name", Json.STRING, DraftEntry::name, Builder::name)
        .optional(
            "type",
            Json.wrap(Json.STRING, DraftEntryType::new, DraftEntryType::value),
            DraftEntry::type,
            Builder::type)
        .optional("size", Json.LONG, DraftEntry::size, Builder::size)
        .unknown(DraftEntry::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DraftEntry}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable DraftEntryType type;
    private @Nullable Long size;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name; a folder's ends with a slash. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Whether an entry is a file or a folder. */
    public Builder type(@Nullable DraftEntryType type) {
      this.type = type;
      return this;
    }

    /** The size of a file; absent for a folder. In bytes. */
    public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DraftEntry build() {
      return new DraftEntry(name, type, size, unknownFields);
    }
  }
}
