package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;

/**
 * Stubs and verifications that name an operation instead of a method and a path.
 *
 * <pre>{@code
 * wireMock.stubFor(Operations.operation("getPet").willReturn(serverError()));
 * wireMock.verify(2, Operations.requestedFor("getPet"));
 * }</pre>
 *
 * <p>In mapping files and over the admin API: {@code "request": {"customMatcher": {"name":
 * "operation", "parameters": {"operationId": "getPet"}}}}, with {@code "document"} for the name of
 * the contract where several have such an operation.
 */
public final class Operations {
  static final String MATCHER = "operation";
  static final String ID = "operationId";
  static final String DOCUMENT = "document";

  private Operations() {}

  /** A stub for an operation of any contract. */
  public static MappingBuilder operation(String operationId) {
    return WireMock.requestMatching(MATCHER, Parameters.one(ID, operationId));
  }

  /** A stub for an operation of one contract. */
  public static MappingBuilder operation(String document, String operationId) {
    return WireMock.requestMatching(MATCHER, both(document, operationId));
  }

  /** Requests for an operation of any contract, to verify. */
  public static RequestPatternBuilder requestedFor(String operationId) {
    return WireMock.requestMadeFor(MATCHER, Parameters.one(ID, operationId));
  }

  /** Requests for an operation of one contract, to verify. */
  public static RequestPatternBuilder requestedFor(String document, String operationId) {
    return WireMock.requestMadeFor(MATCHER, both(document, operationId));
  }

  private static Parameters both(String document, String operationId) {
    Parameters parameters = Parameters.one(ID, operationId);
    parameters.put(DOCUMENT, document);
    return parameters;
  }
}
