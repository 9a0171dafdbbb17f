package dev.muster.benchmarks.server;

/**
 * What a large document is to be like. The same plan gives the same document.
 *
 * @param operations how many operations
 * @param depth how long chains of {@code allOf} are, and how deep objects are nested
 * @param families how many chains, unions and trees the operations share
 * @param seed what the choices begin with
 * @param version 3.0 or 3.1: how "or null" is said
 */
public record DocumentPlan(int operations, int depth, int families, long seed, String version) {
  /** A thousand operations, six deep. */
  public static final DocumentPlan LARGE = new DocumentPlan(1_000, 6, 40, 1, "3.0");

  /**
   * @throws IllegalArgumentException if a number is too small or the version is another
   */
  public DocumentPlan {
    if (operations < 1 || depth < 1 || families < 1) {
      throw new IllegalArgumentException("--operations, --depth and --families begin with 1");
    }
    if (!version.equals("3.0") && !version.equals("3.1")) {
      throw new IllegalArgumentException("--openapi is 3.0 or 3.1, not " + version);
    }
  }

  boolean is31() {
    return version.equals("3.1");
  }
}
