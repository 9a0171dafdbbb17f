package dev.muster.contract.parity;

import dev.muster.contract.parity.Case.Compared;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a server told, as JSON and without what changes from time to time: {@code status}, {@code
 * headers}, one of {@code body}, {@code text}, {@code base64} and {@code shape}, and {@code heard},
 * the calls that the listener got. The four usual CORS headers are left out; where all are missing,
 * {@code cors} says so.
 */
final class Told {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static final String VIOLATIONS = "sl-violations";

  private static final Map<String, String> USUAL_CORS =
      Map.of(
          "access-control-allow-origin", "*",
          "access-control-allow-headers", "*",
          "access-control-allow-credentials", "true",
          "access-control-expose-headers", "*");

  /** The lines of a stack trace within JSON, which Prism puts into a problem's title. */
  private static final Pattern STACK = Pattern.compile("(\\\\n +at [^\"\\\\]*)+");

  /** Headers of the connection and of the program. */
  private static final Set<String> UNTOLD =
      Set.of("date", "connection", "keep-alive", "transfer-encoding", "content-length", "server");

  /** Headers whose values are compared even where bodies are made at random. */
  private static final Set<String> NEVER_RANDOM =
      Set.of(
          VIOLATIONS,
          "content-type",
          "deprecation",
          "www-authenticate",
          "vary",
          "allow",
          "accept",
          "accept-encoding",
          "user-agent");

  private Told() {}

  /** A server that hung up without an answer, as Prism does where it dies. */
  static ObjectNode hungUp() {
    return JSON.createObjectNode().put("hung-up", true);
  }

  /** A server that says nothing. */
  static ObjectNode silent() {
    return JSON.createObjectNode().put("silent", true);
  }

  static ObjectNode of(RawHttp.Answer answer, List<ObjectNode> heard, String receiver) {
    ObjectNode told = JSON.createObjectNode().put("status", answer.status());
    Map<String, String> headers = headers(answer);
    if (headers.entrySet().containsAll(USUAL_CORS.entrySet())) {
      headers.keySet().removeAll(USUAL_CORS.keySet());
    } else if (headers.keySet().stream().noneMatch(USUAL_CORS::containsKey)) {
      told.put("cors", false);
    }
    headers.forEach((name, value) -> told.withObject("headers").put(name, value));
    if (answer.body().length > 0) {
      body(told, answer.body(), headers.getOrDefault("content-type", ""));
    }
    if (!heard.isEmpty()) {
      ArrayNode calls = told.putArray("heard");
      heard.forEach(calls::add);
    }
    String text = told.toString().replace(receiver, "${receiver}");
    return (ObjectNode) JSON.readTree(STACK.matcher(text).replaceAll(""));
  }

  /** One for several answers to the same request, of which random parts are left out. */
  static ObjectNode of(List<ObjectNode> samples, Compared compared) {
    ObjectNode first = samples.get(0).deepCopy();
    boolean problem =
        first.path("headers").path("content-type").asString("").startsWith("application/problem");
    if (compared == Compared.ALL || !first.has("status")) {
      return first;
    }
    if (compared == Compared.REPEAT && !problem) {
      first.put("repeats", samples.stream().allMatch(s -> s.equals(samples.get(0))));
    }
    if (!problem) {
      blur(first, samples, compared);
    }
    if (first.has("heard")) {
      blurCalls((ArrayNode) first.get("heard"), samples);
    }
    return first;
  }

  /** Leaves out what is random of an answer or of a call that was heard. */
  private static void blur(ObjectNode message, List<ObjectNode> samples, Compared compared) {
    for (String part : List.of("body", "text")) {
      if (message.has(part)) {
        message.remove(part);
        message.set(
            "shape", compared == Compared.REPEAT ? Shape.anything() : Shape.of(all(samples, part)));
      }
    }
    if (compared == Compared.REPEAT
        || values(samples, VIOLATIONS).stream().distinct().count() > 1
        || values(samples, VIOLATIONS).size() % samples.size() != 0) {
      message.withObject("headers").remove(VIOLATIONS);
      message.put("violations", "any");
    }
    for (String name : List.copyOf(message.path("headers").propertyNames())) {
      if (isRandom(name)) {
        ((ObjectNode) message.get("headers")).remove(name);
        message
            .withObject("header-shapes")
            .set(
                name,
                compared == Compared.REPEAT ? Shape.anything() : Shape.of(values(samples, name)));
      }
    }
    if (message.path("headers").isEmpty()) {
      message.remove("headers");
    }
  }

  private static boolean isRandom(String header) {
    return !NEVER_RANDOM.contains(header) && !header.startsWith("access-control");
  }

  private static void blurCalls(ArrayNode calls, List<ObjectNode> samples) {
    for (int i = 0; i < calls.size(); i++) {
      List<ObjectNode> same = new ArrayList<>();
      for (ObjectNode sample : samples) {
        if (sample.path("heard").has(i)) {
          same.add((ObjectNode) sample.get("heard").get(i));
        }
      }
      blur((ObjectNode) calls.get(i), same, Compared.SHAPE);
    }
  }

  /** Values of one part, texts read as JSON where they are JSON. */
  private static List<JsonNode> all(List<ObjectNode> samples, String part) {
    List<JsonNode> values = new ArrayList<>();
    for (ObjectNode sample : samples) {
      if (sample.has(part)) {
        values.add(part.equals("text") ? read(sample.get(part)) : sample.get(part));
      }
    }
    return values;
  }

  private static List<JsonNode> values(List<ObjectNode> samples, String header) {
    List<JsonNode> values = new ArrayList<>();
    for (ObjectNode sample : samples) {
      if (sample.path("headers").has(header)) {
        values.add(read(sample.get("headers").get(header)));
      }
    }
    return values;
  }

  static JsonNode read(JsonNode text) {
    try {
      return JSON.readTree(text.stringValue());
    } catch (JacksonException e) {
      return text;
    }
  }

  private static Map<String, String> headers(RawHttp.Answer answer) {
    Map<String, String> headers = new TreeMap<>();
    for (Map.Entry<String, String> header : answer.headers()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (!UNTOLD.contains(name) && !name.startsWith("x-muster-")) {
        headers.merge(name, header.getValue(), (one, other) -> one + ", " + other);
      }
    }
    return headers;
  }

  private static void body(ObjectNode told, byte[] body, String contentType) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      told.put("base64", Base64.getEncoder().encodeToString(body));
      return;
    }
    JsonNode json = contentType.contains("json") ? read(StringNode.valueOf(text)) : null;
    if (json == null || json.isString() && !text.startsWith("\"")) {
      told.put("text", text);
    } else {
      told.set("body", json);
    }
  }
}
