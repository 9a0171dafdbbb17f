/**
 * JSON Schema as OpenAPI documents use it and as Prism reads it: compiled once, checked often.
 *
 * <pre>{@code
 * Schemas schemas = new Schemas(document, Dialect.PRISM);
 * JsonNode schema = schemas.forRequest(schemas.prepared(mediaType.get("schema")));
 * for (SchemaError error : schemas.compile(schema, false).validate(body)) {
 *   log.info("{}: {}", error.path(), error.message());
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.schema;

import org.jspecify.annotations.NullMarked;
