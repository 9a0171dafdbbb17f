// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be shown with a reply. Kinds that are not known can be left out.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface ChatWidget
    permits OptionsWidget, ActionLinkWidget, McpResourceWidget, ChatWidget.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ChatWidget {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ChatWidget> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ChatWidget>of()
        .discriminator("type")
        .variant(
            OptionsWidget.class,
            Shape.required("type").optional("id", "prompt", "options").constant("type", "options"),
            moshi.adapter(OptionsWidget.class),
            "options")
        .variant(
            ActionLinkWidget.class,
            Shape.required("type").optional("id", "label", "url").constant("type", "action_link"),
            moshi.adapter(ActionLinkWidget.class),
            "action_link")
        .variant(
            McpResourceWidget.class,
            Shape.required("type")
                .optional("id", "resource", "mime_type")
                .constant("type", "mcp_resource"),
            moshi.adapter(McpResourceWidget.class),
            "mcp_resource")
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
