package dev.muster.tools.cli;

import dev.muster.mock.MockServer;
import dev.muster.mock.MockSettings;
import dev.muster.mock.Mount;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.contract.ContractWatch;
import dev.muster.mock.contract.LoadOptions;
import dev.muster.mock.contract.Loaded;
import dev.muster.tools.cli.PrismOptions.Verbosity;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Goes once through what a demo and a mock need, for the launcher, which keeps the classes that
 * were loaded: the next start finds them parsed and checked. Takes the folder that it may write to.
 */
final class Rehearsal {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Rehearsal, version: '1'}
      security: [{key: []}, {}]
      paths:
        /things/{id}:
          get:
            operationId: read
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer}}
              - {name: tags, in: query, schema: {type: array, items: {type: string}}}
              - {name: X-Kind, in: header, schema: {type: string, enum: [a, b]}}
            responses:
              '200':
                description: It.
                headers: {X-Left: {schema: {type: integer}}}
                content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}
              '404': {description: None.}
        /things:
          post:
            operationId: create
            requestBody:
              required: true
              content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}
            responses:
              '201':
                description: Made.
                content: {application/json: {example: {id: 1, name: x}}}
      components:
        securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
        schemas:
          thing:
            type: object
            required: [name]
            properties:
              id: {type: integer, format: int64}
              name: {type: string, minLength: 1, pattern: '^[a-z]+$'}
              at: {type: string, format: date-time}
              price: {type: number, minimum: 0}
              kind: {oneOf: [{type: string, enum: [a]}, {type: integer}]}
              all: {allOf: [{type: object, properties: {x: {type: boolean}}}]}
              list: {type: array, items: {type: string, nullable: true}}
      """;

  private Rehearsal() {}

  public static void main(String[] args) throws Exception {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String folder = args[0];
    Main.run(nowhere, nowhere, "demo", "--speed", "1000", "--output", folder);
    Main.run(nowhere, nowhere, "mock", "--help");
    mock(Files.writeString(Path.of(folder).resolve("rehearsal.yaml"), DOCUMENT), nowhere);
    System.exit(0);
  }

  private static void mock(Path document, PrintStream nowhere) throws Exception {
    Terminal terminal = Terminal.of(nowhere, nowhere, Map.of());
    LoadOptions how = LoadOptions.strict();
    Loaded loaded = ContractLoader.load(document.toString(), how);
    RequestLog log = RequestLog.of(Verbosity.INFO, terminal);
    try (MockServer server =
            MockServer.builder()
                .mount(new Mount("", loaded.contract()), MockSettings.defaults())
                .listener(log)
                .start();
        ContractWatch watch = watch(document, how, loaded)) {
      for (String path : new String[] {"/things/1", "/things/x", "/none"}) {
        call(server, "GET", path, "");
        call(server, "GET", path + "?__dynamic=true&tags=a", "");
      }
      call(server, "POST", "/things", "{\"name\":\"x\",\"price\":1.5,\"kind\":1}");
      call(server, "POST", "/things", "{\"price\":\"x\"}");
    }
    log.close();
  }

  private static ContractWatch watch(Path document, LoadOptions how, Loaded loaded) {
    return ContractWatch.of(
        document.toString(),
        how,
        loaded,
        new ContractWatch.Listener() {
          @Override
          public void reloaded(Loaded again) {
            // Nothing changes here.
          }

          @Override
          public void failed(RuntimeException failure) {
            throw failure;
          }
        });
  }

  private static void call(MockServer server, String method, String path, String json)
      throws IOException {
    HttpURLConnection call =
        (HttpURLConnection) URI.create(server.origin() + path).toURL().openConnection();
    call.setRequestMethod(method);
    if (!json.isEmpty()) {
      call.setDoOutput(true);
      call.setRequestProperty("Content-Type", "application/json");
      call.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
    call.getResponseCode();
    call.disconnect();
  }
}
