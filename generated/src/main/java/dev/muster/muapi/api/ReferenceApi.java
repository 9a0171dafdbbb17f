// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;

/** What the provider publishes about its own API. */
public interface ReferenceApi {
  /**
   * Fetch the provider's own OpenAPI document.
   *
   * <p>The document lies at the host's root, beside the API's base path. Needs no key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @return The document.
   */
  @Operation(id = "getOpenApi", retry = RetryClass.SAFE)
  @GET("../../openapi.json")
  Call<Map<String, @Nullable Object>> getOpenApi();
}
