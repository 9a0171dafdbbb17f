package dev.muster.benchmarks.server;

/** The names under which {@link Samples} keeps what was measured; they are the JSON's too. */
final class Measures {
  /** Seconds from the command to the first accepted connection. */
  static final String LISTENING = "listening seconds";

  /** Seconds from the command to the first good answer. */
  static final String START = "start seconds";

  /** MiB a second after the first answer. */
  static final String IDLE = "idle MiB";

  /** MiB after all load of a round. */
  static final String LOADED = "loaded MiB";

  static final String PER_SECOND = "requests/s";
  static final String MEDIAN = "p50 microseconds";
  static final String P99 = "p99 microseconds";
  static final String CPU = "CPU microseconds/request";
  static final String FAILURES = "failures";

  private Measures() {}

  /** A measure of one load at so many connections. */
  static String of(Load load, int connections, String measure) {
    return load.title() + ", " + connections + ", " + measure;
  }
}
