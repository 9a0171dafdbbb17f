package dev.muster.core;

/**
 * What a webhook brought that nobody signed: anybody can have sent it. Take from it no more than
 * what to ask the provider about, with the key, and act on that answer.
 *
 * <pre>{@code
 * Hint<PredictionNotice> hint = Webhook.read(requestBody);
 * Prediction prediction = muapi.resume(hint.unverified().id()).await();
 * }</pre>
 *
 * @param unverified what the call says
 */
public record Hint<T>(T unverified) {
  /** Nothing of it: it may hold signed URLs. */
  @Override
  public String toString() {
    return "Hint";
  }
}
