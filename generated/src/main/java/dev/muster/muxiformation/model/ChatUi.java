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
 * What can be shown with the reply.
 *
 * @param ui One entry a thing.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatUi(List<ChatWidget> ui, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatUi {
    Objects.requireNonNull(ui, "ui is required");
    ui = Json.copyOf(ui);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ui = ui;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatUi> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatUi::builder, Builder::build)
        .required("ui", Json.list(moshi.adapter(ChatWidget.class)), ChatUi::ui, Builder::ui)
        .unknown(ChatUi::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatUi}. */
  public static final class Builder {
    private @Nullable List<ChatWidget> ui;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a thing. */
    public Builder ui(List<ChatWidget> ui) {
      this.ui = ui;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatUi build() {
      return new ChatUi(ui, unknownFields);
    }
  }
}
