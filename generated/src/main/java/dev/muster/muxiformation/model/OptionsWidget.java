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
 * Things to choose from.
 *
 * @param type {@code options}. Always {@code options}.
 * @param id Its id.
 * @param prompt The question.
 * @param options The choices.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OptionsWidget(
    String type,
    @Nullable String id,
    @Nullable String prompt,
    @Nullable List<WidgetOption> options,
    Map<String, @Nullable Object> unknownFields)
    implements ChatWidget {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OptionsWidget {
    Objects.requireNonNull(type, "type is required");
    options = options == null ? null : Json.copyOf(options);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.id = id;
    builder.prompt = prompt;
    builder.options = options;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OptionsWidget> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OptionsWidget::builder, Builder::build)
        .required("type", Json.STRING, OptionsWidget::type, Builder::type)
        .optional("id", Json.STRING, OptionsWidget::id, Builder::id)
        .optional("prompt", Json.STRING, OptionsWidget::prompt, Builder::prompt)
        .optional(
            "options",
            Json.list(moshi.adapter(WidgetOption.class)),
            OptionsWidget::options,
            Builder::options)
        .unknown(OptionsWidget::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OptionsWidget}. */
  public static final class Builder {
    private String type = "options";
    private @Nullable String id;
    private @Nullable String prompt;
    private @Nullable List<WidgetOption> options;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code options}. Always {@code options}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The question. */
    public Builder prompt(@Nullable String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** The choices. */
    public Builder options(@Nullable List<WidgetOption> options) {
      this.options = options;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OptionsWidget build() {
      return new OptionsWidget(type, id, prompt, options, unknownFields);
    }
  }
}
