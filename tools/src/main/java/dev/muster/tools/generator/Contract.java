package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A bundled contract and the names that follow from its provider.
 *
 * @param provider the folder's name in specs
 * @param root the bundle
 */
record Contract(String provider, ObjectNode root) {
  Place place() {
    return new Place(this, "", root);
  }

  Place at(String... fields) {
    Place place = place();
    for (String field : fields) {
      place = place.get(field);
    }
    return place;
  }

  String basePackage() {
    return "dev.muster." + provider.replace("-", "");
  }

  String apiPackage() {
    return basePackage() + ".api";
  }

  String modelPackage() {
    return basePackage() + ".model";
  }

  String title() {
    String title = at("info").text("title");
    return title == null ? provider : title;
  }

  /** The first line of every generated file. */
  String header() {
    String version = at("info").text("version");
    return "// Generated from specs/"
        + provider
        + (version == null ? "" : " " + version)
        + ". Do not edit.";
  }
}
