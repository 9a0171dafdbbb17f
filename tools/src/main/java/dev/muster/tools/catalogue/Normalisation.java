package dev.muster.tools.catalogue;

/** A way in which the catalogue's dialect departs from JSON Schema, and what becomes of it. */
public enum Normalisation {
  INT_IS_INTEGER("'int' became integer"),
  INT_IS_NUMBER("'int' with fractions became number"),
  STRING_IS_INTEGER("'string' whose values are all integers became integer"),
  BOUNDS_RENAMED("minValue and maxValue became minimum and maximum"),
  STEP_IS_MULTIPLE("step became multipleOf"),
  STEP_OF_ONE_DROPPED("step 1 of an integer says nothing and was dropped"),
  RANGE_IS_ENUM("range whose steps do not count from 0 became an enum"),
  STEP_DROPPED("step that no schema can say was dropped"),
  NULL_DEFAULT_DROPPED("default null was dropped"),
  UNFIT_DEFAULT_DROPPED("default that its own schema refuses was dropped"),
  MEDIA_IS_URL("media field became a URL of at most 2083 characters"),
  FORMAT_IS_URI("format 'url' became uri"),
  TEXT_FORMAT_DROPPED("format 'text' says nothing and was dropped");

  private final String words;

  Normalisation(String words) {
    this.words = words;
  }

  /** What happened, for people. */
  public String words() {
    return words;
  }
}
