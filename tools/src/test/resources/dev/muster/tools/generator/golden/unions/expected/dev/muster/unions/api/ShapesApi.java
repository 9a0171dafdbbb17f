// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import dev.muster.unions.model.Figure;
import dev.muster.unions.model.Measures;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The operations under Shapes. */
public interface ShapesApi {
  /**
   * Measure a shape.
   *
   * @param body Told by its type.
   * @return Its measures.
   */
  @Operation(id = "measure", retry = RetryClass.WHEN_REFUSED)
  @POST("shapes")
  Call<Measures> measure(@Body Figure body);
}
