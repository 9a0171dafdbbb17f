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
 * One thing to do to a draft.
 *
 * @param action What to do to a draft: {@code init} begins one, {@code list} and {@code read} look
 *     at it, {@code write} and {@code delete} change it, {@code deploy} makes it live, {@code
 *     discard} throws it away.
 * @param mode Whether a draft begins empty ({@code new}) or as a copy of what is live ({@code
 *     clone}).
 * @param path The file or folder meant, relative to the draft; needed to read, write and delete.
 * @param content What to write.
 * @param encoding How a file's content is written in JSON. Default {@code utf-8}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DraftEdit(
    DraftAction action,
    @Nullable DraftMode mode,
    @Nullable String path,
    @Nullable String content,
    @Nullable DraftEncoding encoding,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DraftEdit {
    Objects.requireNonNull(action, "action is required");
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
    builder.content = content;
    builder.encoding = encoding;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DraftEdit> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DraftEdit::builder, Builder::build)
        .required(
            "action",
            Json.wrap(Json.STRING, DraftAction::new, DraftAction::value),
            DraftEdit::action,
            Builder::action)
        .optional(
            "mode",
            Json.wrap(Json.STRING, DraftMode::new, DraftMode::value),
            DraftEdit::mode,
            Builder::mode)
        .optional("path", Json.STRING, DraftEdit::path, Builder::path)
        .optional("content", Json.STRING, DraftEdit::content, Builder::content)
        .optional(
            "encoding",
            Json.wrap(Json.STRING, DraftEncoding::new, DraftEncoding::value),
            DraftEdit::encoding,
            Builder::encoding)
        .unknown(DraftEdit::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DraftEdit}. */
  public static final class Builder {
    private @Nullable DraftAction action;
    private @Nullable DraftMode mode;
    private @Nullable String path;
    private @Nullable String content;
    private @Nullable DraftEncoding encoding;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * What to do to a draft: {@code init} begins one, {@code list} and {@code read} look at it,
     * {@code write} and {@code delete} change it, {@code deploy} makes it live, {@code discard}
     * throws it away.
     */
    public Builder action(DraftAction action) {
      this.action = action;
      return this;
    }

    /** Whether a draft begins empty ({@code new}) or as a copy of what is live ({@code clone}). */
    public Builder mode(@Nullable DraftMode mode) {
      this.mode = mode;
      return this;
    }

    /** The file or folder meant, relative to the draft; needed to read, write and delete. */
    public Builder path(@Nullable String path) {
      this.path = path;
      return this;
    }

    /** What to write. */
    public Builder content(@Nullable String content) {
      this.content = content;
      return this;
    }

    /** How a file's content is written in JSON. Default {@code utf-8}. */
    public Builder encoding(@Nullable DraftEncoding encoding) {
      this.encoding = encoding;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DraftEdit build() {
      return new DraftEdit(action, mode, path, content, encoding, unknownFields);
    }
  }
}
