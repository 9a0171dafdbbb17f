package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lets the contract answer for the catch-all stub. */
final class ContractTransformer implements ResponseTransformerV2 {
  static final String NAME = "muster-contract";

  private final Function<Request, Answer> contract;

  ContractTransformer(Function<Request, Answer> contract) {
    this.contract = contract;
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
    Answer answer = contract.apply(wire.request());
    wire.answer(answer);
    return Response.Builder.like(response)
        .but()
        .status(answer.status())
        .headers(headers(answer))
        .body(answer.bytes())
        .build();
  }

  private static HttpHeaders headers(Answer answer) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : answer.headers()) {
      values.computeIfAbsent(field.getKey(), name -> new ArrayList<>()).add(field.getValue());
    }
    List<HttpHeader> headers = new ArrayList<>();
    values.forEach((name, all) -> headers.add(new HttpHeader(name, all)));
    return new HttpHeaders(headers);
  }
}
