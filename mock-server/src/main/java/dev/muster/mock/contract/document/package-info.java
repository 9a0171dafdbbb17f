/**
 * Reading the files of an OpenAPI or Swagger document into one tree whose references are all local.
 *
 * <pre>{@code
 * Document document = Document.read(Location.of("https://example.com/openapi.yaml"), false);
 * document.errors().forEach(flaw -> System.err.println(flaw));
 * JsonNode tree = document.tree();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.contract.document;

import org.jspecify.annotations.NullMarked;
