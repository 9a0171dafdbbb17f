package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /**
   * The headers of the API keys of which an operation asks for one; none where the API has no more
   * than one kind of key, so that there is nothing to choose.
   */
  static List<String> keyHeaders(Place operation) {
    Contract contract = operation.contract();
    Place schemes = contract.at("components", "securitySchemes");
    long kinds =
        schemes.members().stream()
            .filter(member -> keyHeader(member.place().resolved()) != null)
            .count();
    if (kinds < 2) {
      return List.of();
    }
    Place own = operation.has("security") ? operation.get("security") : contract.at("security");
    return own.items().stream()
        .flatMap(requirement -> requirement.members().stream())
        .map(scheme -> keyHeader(schemes.get(scheme.name()).resolved()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String keyHeader(Place scheme) {
    boolean isKey = "apiKey".equals(scheme.text("type")) && "header".equals(scheme.text("in"));
    return isKey && !scheme.has("x-signature") ? scheme.text("name") : null;
  }

  private static @Nullable Scheme scheme(String name, Place place) {
    String javadoc = new Javadoc().markdown(place.text("description")).print();
    if (place.has("x-signature")) {
      String signature = Signatures.expression(place.get("x-signature"));
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
}
