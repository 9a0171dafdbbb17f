package dev.muster.contract.coverage;

/**
 * A call that went well.
 *
 * @param type what the client made of the answer
 */
record Ran(String operation, int status, String type) implements Comparable<Ran> {
  @Override
  public String toString() {
    return status + " " + type;
  }

  @Override
  public int compareTo(Ran other) {
    return toString().compareTo(other.toString());
  }
}
