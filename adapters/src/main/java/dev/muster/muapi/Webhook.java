package dev.muster.muapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.core.Hint;
import dev.muster.core.ProtocolException;
import dev.muster.core.internal.Payload;
import dev.muster.muapi.api.Webhooks;
import dev.muster.muapi.model.ModelAdapters;
import dev.muster.muapi.model.PredictionNotice;

/**
 * The other end of {@code RequestOptions.builder().query("webhook", url)}: reads what MuAPI posts
 * to that URL when a job is over.
 *
 * <p>The call is not signed, so that anybody can make one. Take it as a hint, and ask for the
 * result with the key:
 *
 * <pre>{@code
 * Hint<PredictionNotice> hint = Webhook.read(requestBody);
 * Prediction result = muapi.resume(hint.unverified().id()).await();
 * }</pre>
 */
public final class Webhook {
  private static final Payload<PredictionNotice> NOTICE =
      new Payload<>(Webhooks.PREDICTION_FINISHED, new ModelAdapters());

  private Webhook() {}

  /**
   * Reads the body of the call.
   *
   * @throws ProtocolException if it is something else; the message does not quote it
   */
  public static Hint<PredictionNotice> read(byte[] body) {
    return NOTICE.hint(body);
  }

  /** Reads the body of the call as text. */
  public static Hint<PredictionNotice> read(String body) {
    return read(body.getBytes(UTF_8));
  }
}
