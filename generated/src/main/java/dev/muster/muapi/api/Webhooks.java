// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.PredictionNotice;
import dev.muster.runtime.WebhookDescriptor;

/** What this API calls at the user's: its webhooks, and the callbacks of its operations. */
public final class Webhooks {
  /**
   * Tell that a job is done.
   *
   * <p>Sent to the submission's webhook when the job has completed or failed. It carries no
   * signature and no id of the delivery, and nothing is promised about repeats.
   *
   * <p>It is not signed: anybody may have sent it.
   */
  public static final WebhookDescriptor<PredictionNotice> PREDICTION_FINISHED =
      new WebhookDescriptor<>("predictionFinished", PredictionNotice.class, null);

  private Webhooks() {}
}
