// Generated from specs/signature 1. Do not edit.
package dev.muster.signature.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;

/** The operations under default. */
public interface DefaultApi {
  /**
   * Answer.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted.
   * </ul>
   */
  @Operation(id = "ping", retry = RetryClass.SAFE)
  @GET("ping")
  Call<Void> ping();
}
