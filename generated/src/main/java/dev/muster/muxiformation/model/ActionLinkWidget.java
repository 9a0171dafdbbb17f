// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * A link that does something.
 *
 * @param type {@code action_link}. Always {@code action_link}.
 * @param id Its id.
 * @param label What is shown.
 * @param url Where it leads.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ActionLinkWidget(
    String type,
    @Nullable String id,
    @Nullable String label,
    @Nullable String url,
    Map<String, @Nullable Object> unknownFields)
    implements ChatWidget {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ActionLinkWidget {
    Objects.requireNonNull(type, "type is required");
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
    builder.label = label;
    builder.url = url;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ActionLinkWidget> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ActionLinkWidget::builder, Builder::build)
        .required("type", Json.STRING, ActionLinkWidget::type, Builder::type)
        .optional("id", Json.STRING, ActionLinkWidget::id, Builder::id)
        .optional("label", Json.STRING, ActionLinkWidget::label, Builder::label)
        .optional("url", Json.STRING, ActionLinkWidget::url, Builder::url)
        .unknown(ActionLinkWidget::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ActionLinkWidget}. */
  public static final class Builder {
    private String type = "action_link";
    private @Nullable String id;
    private @Nullable String label;
    private @Nullable String url;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code action_link}. Always {@code action_link}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** What is shown. */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /** Where it leads. */
    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ActionLinkWidget build() {
      return new ActionLinkWidget(type, id, label, url, unknownFields);
    }
  }
}
