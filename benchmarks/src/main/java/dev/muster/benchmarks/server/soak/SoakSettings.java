package dev.muster.benchmarks.server.soak;

import java.time.Duration;

/**
 * What a soak is like.
 *
 * @param duration of the part that counts
 * @param warmUp of the part before
 * @param seed decides what the clients do
 * @param allowance bytes by which the heap may grow
 * @param heap the server's largest heap as Java's option says it, or nothing for Java's own choice
 */
record SoakSettings(Duration duration, Duration warmUp, long seed, long allowance, String heap) {
  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if there is one that is not known
   */
  static SoakSettings of(String[] arguments) {
    if (arguments.length % 2 != 1) {
      throw new IllegalArgumentException("How many minutes?");
    }
    Duration duration = Duration.ofMillis((long) (Double.parseDouble(arguments[0]) * 60_000));
    Duration warmUp = Duration.ofSeconds(60);
    long seed = 1;
    // A thread may still hold the last of the large bodies.
    long allowance = 16;
    String heap = "";
    for (int i = 1; i < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--warm-up" -> warmUp = Duration.ofSeconds(Long.parseLong(value));
        case "--seed" -> seed = Long.parseLong(value);
        case "--allowance" -> allowance = Long.parseLong(value);
        case "--heap" -> heap = value;
        default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
      }
    }
    return new SoakSettings(duration, warmUp, seed, allowance * 1024 * 1024, heap);
  }

  /** What Muster's launcher is to find in its environment. */
  String[] environment() {
    return heap.isEmpty() ? new String[0] : new String[] {"MUSTER_JAVA_OPTS=-Xmx" + heap};
  }
}
