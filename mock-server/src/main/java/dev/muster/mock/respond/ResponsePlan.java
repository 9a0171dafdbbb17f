package dev.muster.mock.respond;

import dev.muster.mock.contract.Response;
import dev.muster.mock.schema.Schemas;
import java.util.List;

/** A response of an operation, ready to be answered with. */
final class ResponsePlan {
  private final Response declared;
  private final List<HeaderPlan> headers;
  private final List<ContentPlan> contents;

  private ResponsePlan(Response declared, List<HeaderPlan> headers, List<ContentPlan> contents) {
    this.declared = declared;
    this.headers = headers;
    this.contents = contents;
  }

  static ResponsePlan of(Response declared, Schemas schemas) {
    return new ResponsePlan(
        declared,
        declared.headers().values().stream().map(header -> HeaderPlan.of(header, schemas)).toList(),
        declared.content().values().stream()
            .map(content -> ContentPlan.of(content, schemas))
            .toList());
  }

  /** The status as the document writes it: {@code 200}, {@code 4XX} or {@code default}. */
  String key() {
    return declared.key();
  }

  Response declared() {
    return declared;
  }

  List<HeaderPlan> headers() {
    return headers;
  }

  List<ContentPlan> contents() {
    return contents;
  }
}
