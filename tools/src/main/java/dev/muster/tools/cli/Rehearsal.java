package dev.muster.tools.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern URL = Pattern.compile("http://[0-9.:]+");

  private Rehearsal() {}

  public static void main(String[] args) throws Exception {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String folder = args[0];
    Main.run(nowhere, nowhere, "demo", "--speed", "1000", "--output", folder);
    mock(Files.writeString(Path.of(folder).resolve("rehearsal.yaml"), DOCUMENT));
    System.exit(0);
  }

  /** Runs the command as a user would, for it does not end by itself. */
  private static void mock(Path document) throws Exception {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Thread command =
        new Thread(
            () -> {
              PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
              Main.run(out, out, "mock", document.toString(), "--port", "0", "--json");
            });
    command.setDaemon(true);
    command.start();
    String url = url(told);
    for (String path : new String[] {"/things/1", "/things/x", "/none"}) {
      call(url, "GET", path, "");
      call(url, "GET", path + "?__dynamic=true&tags=a", "");
    }
    call(url, "POST", "/things", "{\"name\":\"x\",\"price\":1.5,\"kind\":1}");
    call(url, "POST", "/things", "{\"price\":\"x\"}");
  }

  private static String url(ByteArrayOutputStream told) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < deadline) {
      Matcher matcher = URL.matcher(told.toString(StandardCharsets.UTF_8));
      if (matcher.find()) {
        return matcher.group();
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("The mock did not start: " + told);
  }

  private static void call(String url, String method, String path, String json) throws IOException {
    HttpURLConnection call = (HttpURLConnection) URI.create(url + path).toURL().openConnection();
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
