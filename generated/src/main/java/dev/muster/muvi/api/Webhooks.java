// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.JobNotice;
import dev.muster.runtime.SignatureScheme;
import dev.muster.runtime.WebhookDescriptor;
import java.time.Duration;

/** What this API calls at the user's: its webhooks, and the callbacks of its operations. */
public final class Webhooks {
  /**
   * Tell that a job is done.
   *
   * <p>Sent when a job has completed or failed; whether a cancellation is told is not stated. An
   * answer other than 2xx, or none within 30 seconds, has it sent again after 1, 4, 16, 64 and 256
   * seconds. It may come more than once: keep apart by {@code jobId}. The signature is over the
   * bytes of the body as they were sent.
   *
   * <p>It is signed with a secret that the provider gives for webhooks.
   */
  public static final WebhookDescriptor<JobNotice> JOB_FINISHED =
      new WebhookDescriptor<>(
          "jobFinished",
          JobNotice.class,
          new SignatureScheme(
              "hmac-sha256",
              "{timestamp}.{body}",
              "decoded",
              "hex",
              "X-PixelByte-Signature",
              "sha256={signature}",
              "X-PixelByte-Timestamp",
              Duration.ofSeconds(300),
              null));

  private Webhooks() {}
}
