package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;

import au.com.dius.pact.consumer.dsl.BodyBuilder;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import java.util.function.Consumer;
import kotlin.jvm.functions.Function1;

/** Words for answers, which the consumer tests share. */
final class Http {
  private Http() {}

  /** An answer without a body. */
  static Function1<HttpResponseBuilder, HttpResponseBuilder> answer(int status) {
    return response -> response.status(status);
  }

  /** An answer with a JSON object. */
  static Function1<HttpResponseBuilder, HttpResponseBuilder> answer(
      int status, Consumer<LambdaDslJsonBody> body) {
    return answer(status, json(body));
  }

  static Function1<HttpResponseBuilder, HttpResponseBuilder> answer(int status, DslPart body) {
    return response -> response.status(status).body(body);
  }

  static Function1<HttpResponseBuilder, HttpResponseBuilder> answer(int status, BodyBuilder body) {
    return response -> response.status(status).body(body);
  }

  /** A JSON object in the envelope {@code data}. */
  static Consumer<LambdaDslJsonBody> data(Consumer<LambdaDslObject> fields) {
    return body -> body.object("data", fields);
  }

  static DslPart json(Consumer<LambdaDslJsonBody> body) {
    return newJsonBody(body).build();
  }
}
