// Generated from specs/operations 1. Do not edit.
package dev.muster.operations.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;

/** The operations under default. */
public interface DefaultApi {
  /**
   * Give this contract.
   *
   * @return It.
   */
  @Operation(id = "describe", retry = RetryClass.SAFE)
  @GET("../../openapi.json")
  Call<Map<String, @Nullable Object>> describe();
}
