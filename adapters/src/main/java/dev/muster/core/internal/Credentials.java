package dev.muster.core.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;

/**
 * What one client shows to its provider.
 *
 * @param interceptor puts the key or the signature on a request
 * @param secrets what must never be shown
 */
public record Credentials(Interceptor interceptor, List<String> secrets) {
  public Credentials {
    secrets = List.copyOf(secrets);
  }

  /**
   * One API key.
   *
   * @param base any URL of the host that may see it
   */
  public static Credentials key(HttpUrl base, KeyPlace place, String key) {
    return keys(base, Map.of(place, key));
  }

  /**
   * Several API keys, each in its own header; a request carries the first that its operation asks
   * for, or all where the contract does not say.
   *
   * @param base any URL of the host that may see them
   */
  public static Credentials keys(HttpUrl base, Map<KeyPlace, String> keys) {
    Map<String, String> headers = new LinkedHashMap<>();
    keys.forEach(
        (place, key) ->
            headers.put(place.header(), place.prefix() + HeaderText.secret("The API key", key)));
    return new Credentials(new ApiKeys(headers, base), List.copyOf(keys.values()));
  }

  /** Nothing of it: secrets. */
  @Override
  public String toString() {
    return "Credentials";
  }
}
