package dev.muster.mock.schema;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Who wins where a reference and its target both have a keyword. Prism's reference parser lets the
 * reference win, unless a plain reference to the same target came before it in the document: then
 * the target does. So the document is walked once as that parser walks it.
 */
final class CrawlOrder {
  private final JsonNode document;
  private final Set<JsonNode> crawled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonNode> targetWins = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> plain = new HashSet<>();
  private int depth;

  CrawlOrder(JsonNode document) {
    this.document = document;
    crawl(document);
  }

  boolean targetWins(JsonNode reference) {
    return targetWins.contains(reference);
  }

  private void crawl(JsonNode node) {
    if (!node.isContainer() || depth > 1000 || !crawled.add(node)) {
      return;
    }
    depth++;
    if (Inliner.isReference(node)) {
      follow(node);
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : Members.of(node)) {
        crawl(member.getValue());
      }
    } else {
      node.forEach(this::crawl);
    }
    depth--;
  }

  private void follow(JsonNode node) {
    String reference = node.get("$ref").stringValue();
    boolean extended = node.size() > 1;
    if (plain.contains(reference)) {
      if (extended) {
        targetWins.add(node);
      }
      return;
    }
    JsonNode target = Pointers.find(document, reference);
    if (extended) {
      for (Map.Entry<String, JsonNode> member : Members.of(node)) {
        crawl(member.getValue());
      }
    }
    if (target != null) {
      crawl(target);
    }
    if (!extended) {
      plain.add(reference);
    }
  }
}
