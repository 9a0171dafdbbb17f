package dev.muster.mock.schema;

import java.util.regex.Pattern;

/** The set of keywords that a schema is compiled with. */
enum Draft {
  DRAFT_07,
  DRAFT_2019_09,
  DRAFT_2020_12;

  static final String DRAFT_07_URI = "http://json-schema.org/draft-07/schema#";
  static final String DRAFT_2020_12_URI = "https://json-schema.org/draft/2020-12/schema";

  private static final Pattern DRAFT_07_NAMES =
      Pattern.compile("http://json-schema\\.org/(draft-07/)?schema#?/?");
  private static final Pattern DRAFT_2019_09_NAMES =
      Pattern.compile("https://json-schema\\.org/draft/2019-09/schema#?");
  private static final Pattern DRAFT_2020_12_NAMES =
      Pattern.compile("https://json-schema\\.org/draft/2020-12/schema#?");

  /** The draft of a {@code $schema}; fails with {@link Refused} where Prism knows no such draft. */
  static Draft of(String name) {
    if (DRAFT_07_NAMES.matcher(name).matches()) {
      return DRAFT_07;
    }
    if (DRAFT_2019_09_NAMES.matcher(name).matches()) {
      return DRAFT_2019_09;
    }
    if (DRAFT_2020_12_NAMES.matcher(name).matches()) {
      return DRAFT_2020_12;
    }
    throw new Refused("no schema with key or ref \"" + name + "\"");
  }

  static boolean isKnown(String name) {
    return DRAFT_07_NAMES.matcher(name).matches()
        || DRAFT_2019_09_NAMES.matcher(name).matches()
        || DRAFT_2020_12_NAMES.matcher(name).matches();
  }

  /** Whether {@code unevaluatedProperties}, {@code minContains} and their like exist. */
  boolean modern() {
    return this != DRAFT_07;
  }

  boolean prefixItems() {
    return this == DRAFT_2020_12;
  }
}
