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
 * What an action on a draft brought; which fields there are depends on the action.
 *
 * @param action What to do to a draft: {@code init} begins one, {@code list} and {@code read} look
 *     at it, {@code write} and {@code delete} change it, {@code deploy} makes it live, {@code
 *     discard} throws it away.
 * @param mode Whether a draft begins empty ({@code new}) or as a copy of what is live ({@code
 *     clone}).
 * @param path The file or folder meant.
 * @param entries What the folder holds; after {@code list}. Of an empty folder it may be null.
 * @param content What the file holds; after {@code read}.
 * @param encoding How a file's content is written in JSON. Default {@code utf-8}.
 * @param size How much was written; after {@code write}. In bytes.
 * @param written True after {@code write}.
 * @param deleted True after {@code delete}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DraftResult(
    @Nullable DraftAction action,
    @Nullable DraftMode mode,
    @Nullable String path,
    @Nullable List<DraftEntry> entries,
    @Nullable String content,
    @Nullable DraftEncoding encoding,
    @Nullable Long size,
    @Nullable Boolean written,
    @Nullable Boolean deleted,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DraftResult {
    entries = entries == null ? null : Json.copyOf(entries);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.mode = mode;
    builder.path = path;
    builder.entries = entries;
    builder.content = content;
    builder.encoding = encoding;
    builder.size = size;
    builder.written = written;
    builder.deleted = deleted;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DraftResult> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DraftResult::builder, Builder::build)
        .optional(
            "action",
            Json.wrap(Json.STRING, DraftAction::new, DraftAction::value),
            DraftResult::action,
            Builder::action)
        .optional(
            "mode",
            Json.wrap(Json.STRING, DraftMode::new, DraftMode::value),
            DraftResult::mode,
            Builder::mode)
        .optional("path", Json.STRING, DraftResult::path, Builder::path)
        .optional(
            "entries",
            Json.list(moshi.adapter(DraftEntry.class)),
            DraftResult::entries,
            Builder::entries)
        .optional("content", Json.STRING, DraftResult::content, Builder::content)
        .optional(
            "encoding",
            Json.wrap(Json.STRING, DraftEncoding::new, DraftEncoding::value),
            DraftResult::encoding,
            Builder::encoding)
        .optional("size", Json.LONG, DraftResult::size, Builder::size)
        .optional("written", Json.BOOLEAN, DraftResult::written, Builder::written)
        .optional("deleted", Json.BOOLEAN, DraftResult::deleted, Builder::deleted)
        .unknown(DraftResult::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DraftResult}. */
  public static final class Builder {
    private @Nullable DraftAction action;
    private @Nullable DraftMode mode;
    private @Nullable String path;
    private @Nullable List<DraftEntry> entries;
    private @Nullable String content;
    private @Nullable DraftEncoding encoding;
    private @Nullable Long size;
    private @Nullable Boolean written;
    private @Nullable Boolean deleted;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * What to do to a draft: {@code init} begins one, {@code list} and {@code read} look at it,
     * {@code write} and {@code delete} change it, {@code deploy} makes it live, {@code discard}
     * throws it away.
     */
    public Builder action(@Nullable DraftAction action) {
      this.action = action;
      return this;
    }

    /** Whether a draft begins empty ({@code new}) or as a copy of what is live ({@code clone}). */
    public Builder mode(@Nullable DraftMode mode) {
      this.mode = mode;
      return this;
    }

    /** The file or folder meant. */
    public Builder path(@Nullable String path) {
      this.path = path;
      return this;
    }

    /** What the folder holds; after {@code list}. Of an empty folder it may be null. */
    public Builder entries(@Nullable List<DraftEntry> entries) {
      this.entries = entries;
      return this;
    }

    /** What the file holds; after {@code read}. */
    public Builder content(@Nullable String content) {
      this.content = content;
      return this;
    }

    /** How a file's content is written in JSON. Default {@code utf-8}. */
    public Builder encoding(@Nullable DraftEncoding encoding) {
      this.encoding = encoding;
      return this;
    }

    /** How much was written; after {@code write}. In bytes. */
    public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    /** True after {@code write}. */
    public Builder written(@Nullable Boolean written) {
      this.written = written;
      return this;
    }

    /** True after {@code delete}. */
    public Builder deleted(@Nullable Boolean deleted) {
      this.deleted = deleted;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DraftResult build() {
      return new DraftResult(
          action, mode, path, entries, content, encoding, size, written, deleted, unknownFields);
    }
  }
}
