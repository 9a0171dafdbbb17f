package dev.muster.benchmarks.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long and how often is measured.
 *
 * @param starts how often each server is started only to see how long that takes
 * @param rounds how often each is measured under load, every time by a new process
 * @param warmUp seconds of every load before a round
 * @param seconds of every measurement
 * @param only parts of names; where there are any, other contenders are left out
 * @param json whether to print the numbers as JSON instead of tables
 */
record Settings(int starts, int rounds, int warmUp, int seconds, List<String> only, boolean json) {
  private static final int WARM_UP_REQUESTS_A_SECOND = 2_000;

  private static final Settings FULL = new Settings(7, 5, 5, 4, List.of(), false);
  private static final Settings QUICK = new Settings(3, 2, 2, 1, List.of(), false);

  static final String USAGE =
      "[--quick] [--json] [--starts N] [--rounds N] [--warm-up SECONDS] [--seconds SECONDS]"
          + " [--only NAME]...";

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if there is one that is not known
   */
  static Settings of(String[] arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    Settings base = words.remove("--quick") ? QUICK : FULL;
    boolean json = words.remove("--json");
    int starts = base.starts;
    int rounds = base.rounds;
    int warmUp = base.warmUp;
    int seconds = base.seconds;
    List<String> only = new ArrayList<>();
    for (int i = 0; i < words.size(); i += 2) {
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException(words.get(i) + " is not known, or lacks its value");
      }
      String value = words.get(i + 1);
      switch (words.get(i)) {
        case "--starts" -> starts = Integer.parseInt(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--warm-up" -> warmUp = Integer.parseInt(value);
        case "--seconds" -> seconds = Integer.parseInt(value);
        case "--only" -> only.add(value.toLowerCase(Locale.ROOT));
        default -> throw new IllegalArgumentException("unknown: " + words.get(i));
      }
    }
    return new Settings(starts, rounds, warmUp, seconds, List.copyOf(only), json);
  }

  boolean wants(String contender) {
    String name = contender.toLowerCase(Locale.ROOT);
    return only.isEmpty() || only.stream().anyMatch(name::contains);
  }

  /** How many requests a warm-up has at least, unless that takes far too long. */
  int warmUpRequests() {
    return WARM_UP_REQUESTS_A_SECOND * warmUp;
  }
}
