package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.resource.Listing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What an envelope says of the list in it, by the names of its members: how many there are, which
 * page this is, where the next one begins.
 *
 * @param total how many there are on all pages
 */
record Counts(Paging paging, Listing page, int total, Ids ids, Call call) {
  private static final Set<String> TOTALS =
      Set.of("total", "totalcount", "totalitems", "totalelements", "totalresults", "totalrecords");
  private static final Set<String> PAGES =
      Set.of("pages", "totalpages", "pagecount", "lastpage", "numpages");
  private static final Set<String> MORES = Set.of("hasmore", "more", "hasnext", "hasnextpage");
  private static final Set<String> CURSORS =
      Set.of(
          "nextcursor", "nextpagetoken", "nexttoken", "cursor", "continuationtoken", "endcursor");
  private static final int DEEPEST = 2;

  /** Stands for what a list does not say; compared by identity. */
  private static final JsonNode UNTOLD = StringNode.valueOf("untold");

  /** Tells it in the body, which is changed. */
  void tell(JsonNode body, Place schema) {
    tell(body, schema.follow(), 0);
  }

  private void tell(JsonNode body, Place schema, int depth) {
    if (!(body instanceof ObjectNode object) || depth > DEEPEST) {
      return;
    }
    Members members = Members.of(schema);
    boolean totalled =
        members.properties().keySet().stream().map(Members::plain).anyMatch(TOTALS::contains);
    for (Map.Entry<String, Place> property : members.properties().entrySet()) {
      String name = property.getKey();
      if (object.has(name)) {
        tell(object.path(name), property.getValue(), depth + 1);
        JsonNode value = value(Members.plain(name), property.getValue(), totalled);
        if (value.isMissingNode()) {
          object.remove(name);
        } else if (value != UNTOLD) {
          object.set(name, value);
        }
      }
    }
  }

  private JsonNode value(String name, Place schema, boolean totalled) {
    String types = schema.json().path("type").toString();
    if (types.contains("integer") || types.contains("number")) {
      return number(name, totalled);
    }
    if (types.contains("boolean")) {
      boolean last = name.equals("last") || name.equals("islast");
      return MORES.contains(name) || last ? BooleanNode.valueOf(page.more() != last) : UNTOLD;
    }
    if (types.contains("string")) {
      return next(name, schema);
    }
    return UNTOLD;
  }

  private JsonNode number(String name, boolean totalled) {
    if (TOTALS.contains(name)) {
      return IntNode.valueOf(total);
    }
    if (name.equals("count") || name.equals("numberofelements")) {
      boolean here = totalled || name.equals("numberofelements");
      return IntNode.valueOf(here ? page.entries().size() : total);
    }
    int size = paging.size(call).orElse(Math.max(1, total));
    if (PAGES.contains(name)) {
      return IntNode.valueOf((total + size - 1) / Math.max(1, size));
    }
    if (Set.of("limit", "perpage", "pagesize", "size").contains(name)) {
      return paging.size(call).isPresent() ? IntNode.valueOf(size) : IntNode.valueOf(total);
    }
    if (name.equals("offset") || name.equals("skip")) {
      return LongNode.valueOf(paging.skipped(call));
    }
    if (Set.of("page", "pagenumber", "currentpage", "number").contains(name)) {
      return paging.page(call).isPresent() ? IntNode.valueOf(paging.page(call).getAsInt()) : UNTOLD;
    }
    return UNTOLD;
  }

  private JsonNode next(String name, Place schema) {
    boolean cursor =
        CURSORS.contains(name) || name.equals("next") && paging.parameter("cursor").isPresent();
    boolean link =
        name.equals("next")
            || name.equals("nextpage")
            || name.equals("nexturl")
            || name.equals("nextlink");
    boolean back = name.equals("previous") || name.equals("prev") || name.equals("previouspage");
    if (!cursor && !link && !back) {
      return UNTOLD;
    }
    boolean nullable =
        schema.json().path("type").isArray() || schema.json().path("nullable").asBoolean(false);
    JsonNode nothing = nullable ? NullNode.getInstance() : Json.mapper().missingNode();
    if (back) {
      return onward(-1).map(one -> (JsonNode) StringNode.valueOf(one)).orElse(nothing);
    }
    if (!page.more()) {
      return nothing;
    }
    Optional<String> told = cursor ? Optional.of(token()) : onward(1);
    return told.map(one -> (JsonNode) StringNode.valueOf(one)).orElse(nothing);
  }

  private String token() {
    if (paging.parameter("next-item").isPresent() && !page.entries().isEmpty()) {
      JsonNode last = page.entries().get(page.entries().size() - 1).item();
      return Template.asText(last.at(paging.parameter("next-item").get()));
    }
    return page.token();
  }

  /** The URL of the page that lies so many further; empty where there is none. */
  private Optional<String> onward(int pages) {
    Optional<String> number = paging.parameter("page");
    Optional<String> offset = paging.parameter("offset");
    int size = paging.size(call).orElse(total);
    long skip = paging.skipped(call) + (long) pages * size;
    if (skip < 0 && paging.skipped(call) == 0 || number.isEmpty() && offset.isEmpty()) {
      return Optional.empty();
    }
    String value =
        number.isPresent()
            ? Integer.toString(paging.page(call).orElse(1) + pages)
            : Long.toString(Math.max(0, skip));
    return Optional.of(url(number.orElseGet(offset::get), value));
  }

  private String url(String parameter, String value) {
    List<String> query = new ArrayList<>();
    call.query()
        .forEach(
            (name, values) -> {
              if (!name.equals(parameter)) {
                values.forEach(one -> query.add(encoded(name) + "=" + encoded(one)));
              }
            });
    query.add(encoded(parameter) + "=" + value);
    return call.request().origin() + call.request().path() + "?" + String.join("&", query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
