package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lets the contract answer for a stub: for the one behind all stubs, and for users' own that name
 * {@code muster-contract} among their transformers. Delays and faults of the stub apply, its
 * headers replace those of the same name, and so do its body and a status other than 200. (For
 * WireMock no status is 200 too: a stub that wants 200 instead of the contract's says so in its
 * transformer parameters, {@code "status": 200}.)
 */
final class ContractTransformer implements ResponseTransformerV2 {
  static final String NAME = "muster-contract";

  private final Contracts contracts;
  private final OperationFinder finder;

  ContractTransformer(Contracts contracts, OperationFinder finder) {
    this.contracts = contracts;
    this.finder = finder;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    Wire wire = Wire.current();
    if (wire == null) {
      throw new IllegalStateException("No request is being served on this thread");
    }
    Answer answer = contracts.answer(wire.request());
    wire.answer(answer);
    ContractFacts.of(answer, () -> wire.operation(finder)).ifPresent(event::appendSubEvent);
    if (CatchAll.is(event.getStubMapping())) {
      return Response.Builder.like(response)
          .but()
          .status(answer.status())
          .headers(headers(answer.headers()))
          .body(answer.bytes())
          .build();
    }
    return overridden(answer, response, event);
  }

  private static Response overridden(Answer answer, Response response, ServeEvent event) {
    ResponseDefinition stub = event.getResponseDefinition();
    Headers headers = answer.headers();
    for (HttpHeader header : response.getHeaders().all()) {
      headers = headers.without(header.key());
      for (String value : header.values()) {
        headers = headers.plus(header.key(), value);
      }
    }
    Response.Builder merged =
        Response.Builder.like(response)
            .but()
            .status(status(answer, stub))
            .headers(headers(headers));
    if (!stub.specifiesBodyContent() && !stub.specifiesBodyFile()) {
      merged.body(answer.bytes());
    }
    return merged.build();
  }

  private static int status(Answer answer, ResponseDefinition stub) {
    Parameters parameters = stub.getTransformerParameters();
    Object wanted = parameters == null ? null : parameters.get("status");
    if (wanted instanceof Number number) {
      return number.intValue();
    }
    if (wanted != null) {
      throw new InvalidInputException(
          Errors.single(
              10, "The parameter status of the transformer muster-contract is a number: 200"));
    }
    return stub.getStatus() == 200 ? answer.status() : stub.getStatus();
  }

  /** Fields as WireMock keeps them: the values of a name together. */
  static HttpHeaders headers(Headers fields) {
    Map<String, HttpHeader> all = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : fields) {
      all.merge(
          field.getKey().toLowerCase(Locale.ROOT),
          new HttpHeader(field.getKey(), field.getValue()),
          ContractTransformer::joined);
    }
    return new HttpHeaders(all.values());
  }

  private static HttpHeader joined(HttpHeader one, HttpHeader other) {
    List<String> values = new ArrayList<>(one.values());
    values.addAll(other.values());
    return new HttpHeader(one.key(), values);
  }
}
