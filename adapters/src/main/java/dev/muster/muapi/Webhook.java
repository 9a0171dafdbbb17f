package dev.muster.muapi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.muster.core.ProtocolException;
import dev.muster.muapi.model.ModelAdapters;
import dev.muster.muapi.model.PredictionNotice;
import java.io.IOException;

/**
 * The other end of {@code RequestOptions.builder().query("webhook", url)}: reads what MuAPI posts
 * to that URL when a job is over.
 *
 * <p>The call is not signed, so that anybody can make one. Take it as a hint, and ask for the
 * result with the key:
 *
 * <pre>{@code
 * PredictionNotice notice = Webhook.read(requestBody);
 * Prediction result = muapi.resume(notice.id()).await();
 * }</pre>
 */
public final class Webhook {
  private static final String OPERATION = "predictionFinished";
  private static final JsonAdapter<PredictionNotice> NOTICE =
      new Moshi.Builder().add(new ModelAdapters()).build().adapter(PredictionNotice.class);

  private Webhook() {}

  /**
   * Reads the body of the call.
   *
   * @throws ProtocolException if it is something else; the message does not quote it
   */
  public static PredictionNotice read(String body) {
    PredictionNotice notice;
    try {
      notice = NOTICE.fromJson(body);
    } catch (JsonDataException e) {
      throw new ProtocolException(OPERATION, "cannot read the call: " + e.getMessage(), null);
    } catch (IOException e) {
      throw new ProtocolException(OPERATION, "the body of the call is not JSON", null);
    }
    if (notice == null) {
      throw new ProtocolException(OPERATION, "the body of the call is null", null);
    }
    return notice;
  }
}
