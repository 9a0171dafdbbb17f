package dev.muster.tools.generator;

/** Writes an {@code x-signature} as an expression for the runtime's {@code SignatureScheme}. */
final class Signatures {
  private Signatures() {}

  static String expression(Place signature) {
    String expired = SignatureRefusals.expired(signature);
    String timestampHeader = signature.text("timestamp-header");
    return "new SignatureScheme("
        + String.join(
            ", ",
            word(signature, "algorithm"),
            word(signature, "message"),
            signature.has("path") ? word(signature, "path") : Source.literal("decoded"),
            word(signature, "encoding"),
            word(signature, "header"),
            word(signature, "value"),
            timestampHeader == null ? "null" : Source.literal(timestampHeader),
            "Duration.ofSeconds(" + signature.json().path("tolerance").asLong(300) + ")",
            expired == null ? "null" : Source.literal(expired))
        + ")";
  }

  private static String word(Place signature, String key) {
    String text = signature.text(key);
    if (text == null) {
      throw signature.problem("the signature does not say its '" + key + "'; see specs/README.md");
    }
    return Source.literal(text);
  }
}
