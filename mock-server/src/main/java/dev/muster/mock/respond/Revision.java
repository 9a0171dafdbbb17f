package dev.muster.mock.respond;

import dev.muster.mock.Kept;
import dev.muster.mock.http.MimeType;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Puts what is kept in the place of what the document alone would answer. */
final class Revision {
  private Revision() {}

  /** The body; one that is neither JSON nor XML stays as it is. */
  static JsonNode body(Kept kept, Choice choice, JsonNode made) {
    ContentPlan content = choice.content();
    String type = choice.mediaType();
    boolean structured =
        content != null
            && type != null
            && MimeType.of(type).filter(one -> one.isJson() || one.isXml()).isPresent();
    return structured ? kept.body(made, content.declared()) : made;
  }

  static void headers(Kept kept, Map<String, JsonNode> declared) {
    Map<String, String> values = kept.headers();
    declared.replaceAll(
        (name, value) -> {
          String told = values.get(name.toLowerCase(Locale.ROOT));
          return told == null ? value : StringNode.valueOf(told);
        });
  }
}
