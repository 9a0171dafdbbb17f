package dev.muster.mock.contract.document;

import tools.jackson.databind.JsonNode;

/**
 * A source that has been read.
 *
 * @param prefix the pointer of its tree in the one tree of all sources; empty for the document
 *     itself
 * @param shown how messages call it; empty for the document itself
 */
record SourceText(Location location, DocumentText text, String prefix, String shown) {
  /** Its key among the sources. */
  String name() {
    return prefix.substring(prefix.lastIndexOf('/') + 1);
  }

  /** A sum over its bytes, which tells whether it has changed since. */
  long checksum() {
    return text.checksum();
  }

  JsonNode tree() {
    return text.tree();
  }
}
