package dev.muster.tools.catalogue;

import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what is put right during one import. */
final class Tally {
  private final EnumMap<Normalisation, Integer> counts = new EnumMap<>(Normalisation.class);

  void count(Normalisation normalisation) {
    counts.merge(normalisation, 1, Integer::sum);
  }

  SortedMap<Normalisation, Integer> counts() {
    return new TreeMap<>(counts);
  }
}
