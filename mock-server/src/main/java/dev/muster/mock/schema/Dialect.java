package dev.muster.mock.schema;

/** How strictly the schemas of a document are read. */
public enum Dialect {
  /**
   * As Prism reads them: draft-07 after its conversion of OpenAPI's own keywords, unless the
   * document names JSON Schema 2019-09 or 2020-12 as its {@code jsonSchemaDialect}.
   */
  PRISM,
  /**
   * As the document means them: as {@link #PRISM}, but the schemas of an OpenAPI 3.1 document are
   * JSON Schema 2020-12 where it does not say otherwise.
   */
  FULL
}
