package dev.muster.mock.contract;

import java.util.List;
import java.util.stream.Collectors;

/** A document cannot be served. The message lists every finding with its place. */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;
  private final transient List<Source> sources;

  /**
   * One thing that is wrong.
   *
   * @param source the file that it stands in, where that is one that the document refers to; empty
   *     for the document itself
   * @param line the line in the source, counted from 1, or 0 where it is not known
   * @param pointer the place, such as {@code #/paths/~1keys/get}; empty for the source as a whole
   */
  public record Finding(String source, int line, String pointer, String message) {
    @Override
    public String toString() {
      String inLine = line > 0 ? "line " + line : "";
      String where = String.join(" ", source, inLine, pointer).strip().replaceAll(" +", " ");
      return where.isEmpty() ? message : where + ": " + message;
    }
  }

  ContractException(String source, List<Finding> findings, List<Source> sources) {
    super(
        findings.stream()
            .map(finding -> "\n  " + finding)
            .collect(
                Collectors.joining("", source + " cannot be served as an OpenAPI document:", "")));
    this.findings = List.copyOf(findings);
    this.sources = List.copyOf(sources);
  }

  /** What the document was read from, so far as it got. */
  public List<Source> sources() {
    return sources;
  }

  public List<Finding> findings() {
    return findings;
  }
}
