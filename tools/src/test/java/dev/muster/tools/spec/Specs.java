package dev.muster.tools.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of contracts for tests: the project's own, and small ones on the spot. */
public final class Specs {
  /** A contract with one operation, to be added to. */
  static final String SMALL =
      """
      openapi: 3.1.0
      info: {title: Small, version: '1'}
      paths:
        /jobs/{id}:
          get:
            operationId: getJob
            tags: [Jobs]
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            responses:
              '200': {description: The job.}
      """;

  private Specs() {}

  /** The project's contracts. */
  public static Path folder() {
    return Path.of("..", "specs");
  }

  static Path provider(Path folder, String openapi) {
    return write(folder.resolve("openapi.yaml"), openapi).getParent();
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
