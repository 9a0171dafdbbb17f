package dev.muster.mock.expression;

import dev.muster.mock.Call;
import dev.muster.mock.http.Headers;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * Evaluates runtime expressions: {@code $url}, {@code $method}, {@code $statusCode}, {@code
 * $request.header.X}, {@code $request.path.id}, {@code $request.query.x}, {@code
 * $request.body#/pointer} and the same of {@code $response}. What does not exist is missing; what
 * is no expression stands for itself.
 */
public final class RuntimeExpression {
  private static final Pattern EMBEDDED = Pattern.compile("\\{(\\$[^{}]+)}");

  private RuntimeExpression() {}

  public static JsonNode evaluate(String expression, Exchange exchange) {
    if (!expression.startsWith("$")) {
      return text(expression);
    }
    if (expression.startsWith("$request.")) {
      return request(expression.substring("$request.".length()), exchange.call());
    }
    if (expression.startsWith("$response.")) {
      return response(expression.substring("$response.".length()), exchange);
    }
    return switch (expression) {
      case "$url" -> text(url(exchange.call()));
      case "$method" -> text(exchange.call().request().method());
      case "$statusCode" ->
          exchange.answer() == null
              ? MissingNode.getInstance()
              : JsonNodeFactory.instance.numberNode(exchange.answer().status());
      default -> MissingNode.getInstance();
    };
  }

  /**
   * The template with each {@code {$expression}} replaced, or empty where one of them is missing.
   */
  public static Optional<String> expand(String template, Exchange exchange) {
    if (template.startsWith("$")) {
      return Optional.of(evaluate(template, exchange))
          .filter(JsonNode::isValueNode)
          .map(JsonNode::asString);
    }
    StringBuilder expanded = new StringBuilder();
    Matcher matcher = EMBEDDED.matcher(template);
    while (matcher.find()) {
      JsonNode value = evaluate(matcher.group(1), exchange);
      if (!value.isValueNode()) {
        return Optional.empty();
      }
      matcher.appendReplacement(expanded, Matcher.quoteReplacement(value.asString()));
    }
    return Optional.of(matcher.appendTail(expanded).toString());
  }

  private static JsonNode request(String source, Call call) {
    if (source.startsWith("path.")) {
      return text(call.path().get(source.substring("path.".length())));
    }
    if (source.startsWith("query.")) {
      return text(call.query(source.substring("query.".length())).orElse(null));
    }
    return message(source, call.request().headers(), call::input);
  }

  private static JsonNode response(String source, Exchange exchange) {
    Headers headers = exchange.answer() == null ? Headers.empty() : exchange.answer().headers();
    return message(source, headers, exchange::answerJson);
  }

  private static JsonNode message(String source, Headers headers, Supplier<JsonNode> body) {
    if (source.startsWith("header.")) {
      return text(headers.first(source.substring("header.".length())).orElse(null));
    }
    if (source.equals("body")) {
      return body.get();
    }
    if (source.startsWith("body#/")) {
      return body.get().at(JsonPointer.compile(source.substring("body#".length())));
    }
    return MissingNode.getInstance();
  }

  private static JsonNode text(@Nullable String value) {
    return value == null ? MissingNode.getInstance() : JsonNodeFactory.instance.stringNode(value);
  }

  private static String url(Call call) {
    String query = call.request().query();
    return call.request().origin() + call.request().path() + (query == null ? "" : "?" + query);
  }
}
