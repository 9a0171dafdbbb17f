package dev.muster.contract.parity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One request and what is compared of its answer. In the file it is one line, {@code GET /a |
 * Prefer:code=404} (without a space, for YAML's sake), or an object with {@code send} (such a
 * line), a body ({@code body}: text, {@code json}, {@code base64}), {@code compare} and {@code
 * hears}, the number of calls that a receiver waits for; {@code silent} says that Prism never
 * answers, so that nobody waits long.
 */
record Case(
    String name,
    String send,
    byte[] body,
    boolean json,
    Compared compared,
    int hears,
    boolean silent) {

  /** How much of an answer is compared. */
  enum Compared {
    /** Everything. */
    ALL,
    /** The types and keys of what is made at random, everything else in full. */
    SHAPE,
    /** Of what is made at random only whether it is the same for every request. */
    REPEAT
  }

  static Case read(String name, JsonNode node, Compared usual) {
    if (node.isString()) {
      return new Case(name, node.stringValue(), new byte[0], false, usual, 0, false);
    }
    node.propertyNames()
        .forEach(
            key -> {
              if (!List.of("send", "body", "json", "base64", "compare", "hears", "silent")
                  .contains(key)) {
                throw new IllegalArgumentException("Case " + name + " has an unknown key " + key);
              }
            });
    JsonNode compare = node.path("compare");
    return new Case(
        name,
        node.required("send").stringValue(),
        body(node),
        node.has("json"),
        compare.isMissingNode() ? usual : Compared.valueOf(compare.stringValue().toUpperCase()),
        node.path("hears").asInt(0),
        node.path("silent").asBoolean(false));
  }

  private static byte[] body(JsonNode node) {
    if (node.has("json")) {
      return node.get("json").toString().getBytes(StandardCharsets.UTF_8);
    }
    if (node.has("base64")) {
      return Base64.getDecoder().decode(node.get("base64").stringValue());
    }
    return node.path("body").asString("").getBytes(StandardCharsets.UTF_8);
  }

  /** The request, with {@code ${receiver}} replaced by where the receiver listens. */
  RawHttp.Request request(String receiver) {
    String[] parts = send.replace("${receiver}", receiver).split(" \\| ");
    String[] line = parts[0].split(" ", 2);
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] header = parts[i].split(":", 2);
      headers.add(Map.entry(header[0].strip(), header[1].strip()));
    }
    byte[] sent = body;
    if (new String(body, StandardCharsets.ISO_8859_1).contains("${receiver}")) {
      sent =
          new String(body, StandardCharsets.UTF_8)
              .replace("${receiver}", receiver)
              .getBytes(StandardCharsets.UTF_8);
    }
    RawHttp.Request request = new RawHttp.Request(line[0], line[1], headers, sent);
    if (json && !request.names("content-type")) {
      headers.add(Map.entry("Content-Type", "application/json"));
    }
    if (sent.length > 0
        && !request.names("content-length")
        && !request.names("transfer-encoding")) {
      headers.add(Map.entry("Content-Length", Integer.toString(sent.length)));
    }
    return request;
  }
}
