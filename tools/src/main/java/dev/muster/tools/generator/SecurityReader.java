package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how requests are authenticated: the header that carries a key, or the signature. */
final class SecurityReader {
  /**
   * A constant of the class Security.
   *
   * @param expression its value
   */
  record Scheme(String type, String constant, String expression, String javadoc) {}

  private SecurityReader() {}

  static List<Scheme> read(Contract contract) {
    List<Scheme> schemes = new ArrayList<>();
    for (Place.Member member : contract.at("components", "securitySchemes").members()) {
      Scheme scheme = scheme(member.name(), member.place().resolved());
      if (scheme != null) {
        schemes.add(scheme);
      }
    }
    return schemes;
  }

  private static @Nullable Scheme scheme(String name, Place place) {
    String javadoc = new Javadoc().markdown(place.text("description")).print();
    if (place.has("x-signature")) {
      String signature = signature(place.get("x-signature"));
      return new Scheme("SignatureScheme", Names.constant(name), signature, javadoc);
    }
    String type = String.valueOf(place.text("type"));
    if (type.equals("apiKey") && "header".equals(place.text("in"))) {
      String header = Source.literal(String.valueOf(place.text("name")));
      return new Scheme("String", Names.constant(name) + "_HEADER", header, javadoc);
    }
    if (type.equals("http")) {
      return new Scheme("String", Names.constant(name) + "_HEADER", "\"Authorization\"", javadoc);
    }
    return null;
  }

  private static String signature(Place signature) {
    String expired = SignatureRefusals.expired(signature);
    return "new SignatureScheme("
        + String.join(
            ", ",
            word(signature, "algorithm"),
            word(signature, "message"),
            word(signature, "path"),
            word(signature, "encoding"),
            word(signature, "header"),
            word(signature, "value"),
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
