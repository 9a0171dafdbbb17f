// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.Health;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;

/** Signs of life, without a key. */
public interface HealthApi {
  /**
   * Tell whether the formation is up.
   *
   * <p>Needs no key. The base path and the root above it answer the same.
   *
   * @return The formation is up.
   */
  @Operation(id = "getHealth", retry = RetryClass.SAFE)
  @GET("health")
  Call<Health> getHealth();
}
