package dev.muster.contract.pact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.provider.HttpClientFactory;
import au.com.dius.pact.provider.ProviderClient;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationResult;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider that does not answer as a pact says is found out, so that a green one means much. */
final class BrokenProviderTest {
  private static final String JSON = "application/json";
  private static final String COMPLETE =
      "event: complete\ndata: {\"formation_id\":\"my-team\"}\n\n";
  private static final String PROGRESS = "event: progress\ndata: {\"stage\":\"spawning\"}\n\n";

  @Test
  void aProviderThatKeepsThePactPasses() throws Exception {
    assertThat(submit(200, JSON, "{\"request_id\": \"other\", \"more\": true}"))
        .isInstanceOf(VerificationResult.Ok.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a wrong type | 200 | application/json | {\"request_id\": 7}",
        "a null | 200 | application/json | {\"request_id\": null}",
        "a missing field | 200 | application/json | {\"id\": \"abc123xyz\"}",
        "a list | 200 | application/json | [{\"request_id\": \"abc123xyz\"}]",
        "a wrong status | 202 | application/json | {\"request_id\": \"abc123xyz\"}",
        "an error | 500 | application/json | {\"detail\": \"Internal Server Error\"}",
        "a page | 200 | text/html | <p>abc123xyz</p>",
      })
  void findsInTheAnswerToASubmission(String fault, int status, String type, String body)
      throws Exception {
    assertThat(submit(status, type, body)).as(fault).isInstanceOf(VerificationResult.Failed.class);
  }

  @Test
  void aStreamThatKeepsThePactPasses() throws Exception {
    assertThat(follow(PROGRESS.repeat(3) + COMPLETE)).isInstanceOf(VerificationResult.Ok.class);
  }

  @Test
  void findsAStreamThatIsCut() throws Exception {
    assertThat(follow(PROGRESS)).isInstanceOf(VerificationResult.Failed.class);
  }

  @Test
  void findsAStreamOfSomethingElse() throws Exception {
    assertThat(follow("data: {}\n\n")).isInstanceOf(VerificationResult.Failed.class);
  }

  private static VerificationResult submit(int status, String type, String body)
      throws IOException {
    return verify("muapi", "a submission to a known model", status, type, body);
  }

  private static VerificationResult follow(String events) throws IOException {
    return verify(
        "muxi-server", "a deployment whose progress is followed", 200, "text/event-stream", events);
  }

  private static VerificationResult verify(
      String provider, String description, int status, String type, String body)
      throws IOException {
    SynchronousRequestResponse interaction =
        DefaultPactReader.INSTANCE
            .loadPact(new PactFile(provider).committed().toFile())
            .getInteractions()
            .stream()
            .filter(it -> it.getDescription().equals(description))
            .findFirst()
            .orElseThrow()
            .asSynchronousRequestResponse();
    HttpServer server = server(status, type, body);
    try {
      ProviderInfo target = new ProviderInfo(provider);
      target.setHost(server.getAddress().getHostString());
      target.setPort(server.getAddress().getPort());
      ProviderVerifier verifier = new ProviderVerifier();
      // Faults that are meant to be found look like failures on a console.
      verifier.setReporters(List.of());
      return verifier.verifyResponseFromProvider(
          target,
          interaction,
          description,
          new HashMap<>(),
          new ProviderClient(target, new HttpClientFactory()));
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer server(int status, String type, String body) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }
}
