package dev.muster.mock.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Call;
import dev.muster.mock.Mount;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeExpressionTest {
  private static final Contract JOBS =
      ContractLoader.parse(
          "jobs", "openapi: 3.1.0\npaths: {'/jobs/{id}': {post: {operationId: submit}}}");

  private final Call call =
      new Call(
          new Mount("/m", JOBS),
          JOBS.operation("submit").orElseThrow(),
          new Request(
              "POST",
              "/m/jobs/7",
              "hook=https%3A%2F%2Fme.example%2Fdone&n=1&n=2",
              Headers.of("X-Trace", "t1", "Content-Type", "application/json"),
              "{\"a\": {\"b/c\": [1, \"two\"]}}".getBytes(StandardCharsets.UTF_8),
              "http://h:1"),
          "/jobs/7",
          Map.of("id", "7"));
  private final Exchange exchange =
      Exchange.of(
          call,
          Answer.json(201, Json.object().put("id", "x").put("n", 5)).withHeader("X-Cost", "0.1"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$request.path.id | \"7\"",
        "$request.query.hook | \"https://me.example/done\"",
        "$request.query.n | \"1\"",
        "$request.header.x-trace | \"t1\"",
        "$request.body | {\"a\":{\"b/c\":[1,\"two\"]}}",
        "$request.body#/a/b~1c/1 | \"two\"",
        "$response.body#/id | \"x\"",
        "$response.body#/n | 5",
        "$response.header.X-Cost | \"0.1\"",
        "$statusCode | 201",
        "$method | \"POST\"",
        "$url | \"http://h:1/m/jobs/7?hook=https%3A%2F%2Fme.example%2Fdone&n=1&n=2\"",
        "a constant | \"a constant\"",
      })
  void evaluates(String expression, String value) {
    assertThat(RuntimeExpression.evaluate(expression, exchange).toString()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "$request.path.other",
    "$request.query.other",
    "$request.header.other",
    "$request.body#/z",
    "$response.body#/id/deeper",
    "$response.path.id",
    "$nonsense",
    "$request.nonsense"
  })
  void findsNothingWhereThereIsNothing(String expression) {
    assertThat(RuntimeExpression.evaluate(expression, exchange).isMissingNode()).isTrue();
  }

  @Test
  void knowsNoAnswerBeforeThereIsOne() {
    Exchange before = Exchange.of(call);
    assertThat(RuntimeExpression.evaluate("$response.body#/id", before).isMissingNode()).isTrue();
    assertThat(RuntimeExpression.evaluate("$statusCode", before).isMissingNode()).isTrue();
    Exchange text = Exchange.of(call, Answer.text(200, "no json"));
    assertThat(RuntimeExpression.evaluate("$response.body", text).isMissingNode()).isTrue();
  }

  @Test
  void expandsTemplates() {
    assertThat(RuntimeExpression.expand("{$request.query.hook}?id={$response.body#/id}$", exchange))
        .hasValue("https://me.example/done?id=x$");
    assertThat(RuntimeExpression.expand("$request.query.hook", exchange))
        .hasValue("https://me.example/done");
    assertThat(RuntimeExpression.expand("{$request.query.none}/x", exchange)).isEmpty();
    assertThat(RuntimeExpression.expand("$request.query.none", exchange)).isEmpty();
    assertThat(RuntimeExpression.expand("{$request.body}", exchange)).isEmpty();
  }
}
