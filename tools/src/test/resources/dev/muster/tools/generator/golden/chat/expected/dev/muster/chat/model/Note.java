// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.chat.api.Jobs;
import dev.muster.chat.api.TalksApi;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What is to be kept.
 *
 * @param text The words.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Note(@Nullable String text, Map<String, @Nullable Object> unknownFields)
    implements JobInput<KeepNoteAnswer, GetTalkAnswer> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Note {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<KeepNoteAnswer, GetTalkAnswer> descriptor() {
    return Jobs.KEEP_NOTE;
  }

  @Override
  public Call<KeepNoteAnswer> call(Apis apis) {
    return apis.of(TalksApi.class).keepNote(this);
  }

  @Override
  public String modelName() {
    return "notebook";
  }

  static JsonAdapter<Note> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Note::builder, Builder::build)
        .optional("text", Json.STRING, Note::text, Builder::text)
        .unknown(Note::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Note}. */
  public static final class Builder {
    private @Nullable String text;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The words. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Note build() {
      return new Note(text, unknownFields);
    }
  }
}
