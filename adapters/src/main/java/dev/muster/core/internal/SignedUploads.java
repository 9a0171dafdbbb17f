package dev.muster.core.internal;

import dev.muster.core.ConfigurationException;
import dev.muster.core.Upload;
import dev.muster.runtime.RetryClass;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Puts files where a provider's signed URL says. Knows no key, so none can go to a file store. A
 * PUT to a signed URL does the same twice as once, so it is repeated unless its content is gone.
 */
final class SignedUploads {
  private final OkHttpClient client;
  private final Errors errors;
  private final StorageErrors refusals;

  SignedUploads(OkHttpClient client, Errors errors, StorageErrors refusals) {
    this.client = client;
    this.errors = errors;
    this.refusals = refusals;
  }

  void put(String url, Upload upload) {
    HttpUrl target = HttpUrl.parse(url);
    if (target == null) {
      throw new ConfigurationException("Not an http or https URL that could be uploaded to.");
    }
    String operation = "upload to " + target.host();
    Request request =
        new Request.Builder()
            .url(target)
            .put(upload.body())
            .tag(Unlisted.class, new Unlisted(operation, RetryClass.SAFE))
            .tag(Delivery.class, new Delivery())
            .build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw refusals.of(operation, response);
      }
    } catch (IOException e) {
      throw errors.of(request, e);
    }
  }
}
