package dev.muster.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.muster.core.Hint;
import dev.muster.core.ProtocolException;
import dev.muster.runtime.WebhookDescriptor;
import java.io.IOException;

/** Reads what calls to a webhook bring, without quoting it when it is something else. */
public final class Payload<T> {
  private final String webhook;
  private final JsonAdapter<T> adapter;

  /**
   * @param models reads the provider's generated models
   */
  public Payload(WebhookDescriptor<T> descriptor, JsonAdapter.Factory models) {
    this.webhook = descriptor.name();
    this.adapter = new Moshi.Builder().add(models).build().adapter(descriptor.payload());
  }

  /**
   * What {@code body} holds.
   *
   * @throws ProtocolException if it is something else
   */
  public T read(byte[] body) {
    T payload;
    try {
      payload = adapter.fromJson(new String(body, UTF_8));
    } catch (JsonDataException e) {
      throw new ProtocolException(webhook, "cannot read the call: " + e.getMessage(), null);
    } catch (IOException e) {
      throw new ProtocolException(webhook, "the body of the call is not JSON", null);
    }
    if (payload == null) {
      throw new ProtocolException(webhook, "the body of the call is null", null);
    }
    return payload;
  }

  /** What {@code body} says, where nobody has signed it. */
  public Hint<T> hint(byte[] body) {
    return new Hint<>(read(body));
  }
}
