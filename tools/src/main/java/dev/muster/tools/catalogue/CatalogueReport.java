package dev.muster.tools.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import made of a catalogue.
 *
 * @param models entries of the catalogue
 * @param operations operations written, one an endpoint
 * @param merged entries that repeated another one's name and endpoint and were merged into it
 * @param normalisations how often each departure of the dialect was put right
 */
public record CatalogueReport(
    int models, int operations, int merged, SortedMap<Normalisation, Integer> normalisations) {

  public CatalogueReport {
    normalisations = Collections.unmodifiableSortedMap(new TreeMap<>(normalisations));
  }

  /** The report as lines for people. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(models)
        .append(" models, ")
        .append(merged)
        .append(" of them merged into a namesake, gave ");
    text.append(operations).append(" operations.");
    for (Map.Entry<Normalisation, Integer> entry : normalisations.entrySet()) {
      text.append("\n%6d %s".formatted(entry.getValue(), entry.getKey().words()));
    }
    return text.toString();
  }
}
