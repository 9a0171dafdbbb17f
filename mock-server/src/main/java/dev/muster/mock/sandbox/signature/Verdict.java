package dev.muster.mock.sandbox.signature;

/** What became of a signed request. */
public sealed interface Verdict {
  /** The holder of that key signed it. */
  record Accepted(String keyId) implements Verdict {}

  /** It was not signed as it must be. */
  record Refused(Refusal why) implements Verdict {}
}
