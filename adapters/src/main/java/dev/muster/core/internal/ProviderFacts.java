package dev.muster.core.internal;

import com.squareup.moshi.JsonAdapter;
import java.util.List;
import okhttp3.Interceptor;

/**
 * What differs from provider to provider beneath the generated interfaces.
 *
 * @param models reads and writes the generated models
 * @param credentials puts the key or the signature on a request
 * @param errors finds the provider's words in its error answers
 * @param secrets what must never be shown
 */
public record ProviderFacts(
    JsonAdapter.Factory models, Interceptor credentials, ErrorReader errors, List<String> secrets) {
  /** Nothing of it: secrets. */
  @Override
  public String toString() {
    return "ProviderFacts";
  }
}
