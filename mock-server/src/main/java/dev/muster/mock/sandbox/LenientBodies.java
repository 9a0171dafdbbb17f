package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Payload;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.ObjectReader;

/** Overlooks a comma behind the last member or item of a JSON body, as some providers do. */
final class LenientBodies {
  private static final ObjectReader READER =
      Json.mapper().reader().with(JsonReadFeature.ALLOW_TRAILING_COMMA);

  private LenientBodies() {}

  /** The call, with its body put right if nothing else is wrong with it. */
  static Call read(Call call) {
    if (!(call.payload() instanceof Payload.Malformed)) {
      return call;
    }
    Request request = call.request();
    try {
      byte[] body = Json.bytes(READER.readTree(request.body()));
      return new Call(
          call.mount(), call.operation(), request.withBody(body), call.localPath(), call.rawPath());
    } catch (JacksonException e) {
      // What is wrong with it otherwise is told of the body as it came.
      return call;
    }
  }
}
