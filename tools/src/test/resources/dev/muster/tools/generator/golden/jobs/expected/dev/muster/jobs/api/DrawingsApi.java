// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.api;

import dev.muster.jobs.model.DrawAnyInput;
import dev.muster.jobs.model.DrawInput;
import dev.muster.jobs.model.Drawing;
import dev.muster.jobs.model.Ticket;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The operations under Drawings. */
public interface DrawingsApi {
  /**
   * Draw something.
   *
   * @param body What is sent.
   * @return Accepted.
   */
  @Operation(id = "draw", retry = RetryClass.WHEN_REFUSED)
  @POST("drawings")
  Call<Ticket> draw(@Body DrawInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Draw in one of two ways.
   *
   * @param body What is sent.
   * @return Accepted.
   */
  @Operation(id = "drawAny", retry = RetryClass.WHEN_REFUSED)
  @POST("drawings/any")
  Call<Ticket> drawAny(@Body DrawAnyInput body);

  /**
   * Tell how a drawing stands.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: It failed, or the call did.
   * </ul>
   *
   * @return How it stands.
   */
  @Operation(id = "getDrawing", retry = RetryClass.SAFE)
  @GET("drawings/{id}")
  Call<Drawing> getDrawing(@Path("id") String id, @Query("verbose") @Nullable Boolean verbose);

  /** Stop a drawing. */
  @Operation(id = "cancelDrawing", retry = RetryClass.WHEN_REFUSED)
  @DELETE("drawings/{id}")
  Call<Void> cancelDrawing(@Path("id") String id);
}
