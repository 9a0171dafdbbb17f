package dev.muster.mock.junit;

/**
 * How a document is mocked.
 *
 * @param seed empty for chance
 */
record MockOptions(
    boolean errors,
    boolean dynamic,
    boolean ignoreExamples,
    String seed,
    MusterMock.Validation validation,
    boolean stateful) {
  static final MockOptions DEFAULTS =
      new MockOptions(false, false, false, "", MusterMock.Validation.ENFORCE, false);
}
