package dev.muster.core;

import dev.muster.runtime.Phase;
import okhttp3.Headers;

/**
 * One answer about a job that is still on its way, or has just ended.
 *
 * @param phase where the job stands
 * @param answer the answer
 * @param headers its headers
 */
public record Progress<P>(Phase phase, P answer, Headers headers) {
  /** The phase alone: answers may hold signed URLs. */
  @Override
  public String toString() {
    return "Progress[" + phase + "]";
  }
}
