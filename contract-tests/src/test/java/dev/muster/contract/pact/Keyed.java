package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.Matchers.regexp;
import static dev.muster.contract.pact.Http.json;

import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import au.com.dius.pact.consumer.dsl.Matcher;
import java.util.function.Consumer;
import kotlin.jvm.functions.Function1;

/**
 * Words for requests with a provider's key.
 *
 * @param header the header that the key travels in
 * @param pattern what the header looks like
 * @param example what it is in the pact
 */
record Keyed(String header, String pattern, String example) {
  Function1<HttpRequestBuilder, HttpRequestBuilder> get(String path) {
    return request("GET", path);
  }

  /** The same where the path is the provider state's. */
  Function1<HttpRequestBuilder, HttpRequestBuilder> get(Matcher path) {
    return request -> in(request.method("GET").path(path));
  }

  Function1<HttpRequestBuilder, HttpRequestBuilder> post(
      String path, Consumer<LambdaDslJsonBody> body) {
    return request -> in(request.method("POST").path(path).body(json(body)));
  }

  /** A request without a body. */
  Function1<HttpRequestBuilder, HttpRequestBuilder> request(String method, String path) {
    return request -> in(request.method(method).path(path));
  }

  /** Puts the key into a request. */
  HttpRequestBuilder in(HttpRequestBuilder request) {
    return request.header(header, regexp(pattern, example));
  }
}
