// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.api;

import dev.muster.muxiserver.model.Health;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;

/** Public signs of life, without a signature. */
public interface HealthApi {
  /**
   * Tell whether the server is up.
   *
   * <p>Needs no signature. Releases differ in what they tell beyond the status.
   *
   * @return The server is up.
   */
  @Operation(id = "getHealth", retry = RetryClass.SAFE)
  @GET("health")
  Call<Health> getHealth();

  /**
   * Answer a ping.
   *
   * <p>Needs no signature. The cheapest proof that something listens.
   *
   * @return Always the one word {@code pong}.
   */
  @Operation(id = "ping", retry = RetryClass.SAFE)
  @Headers("Accept: text/plain")
  @GET("ping")
  Call<ResponseBody> ping();

  /**
   * Lead to the documentation.
   *
   * <p>Needs no signature.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>302: The documentation is elsewhere.
   * </ul>
   */
  @Operation(id = "openDocs", retry = RetryClass.SAFE)
  @GET("docs")
  Call<ResponseBody> openDocs();
}
