// Generated from specs/headers 1. Do not edit.
package dev.muster.headers.api;

import dev.muster.headers.model.RenderAnswer;
import dev.muster.headers.model.RenderInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The operations under Renders. */
public interface RendersApi {
  /**
   * Render a scene.
   *
   * @param body What to render.
   * @return Accepted.
   */
  @Operation(id = "submitRender", retry = RetryClass.WHEN_REFUSED)
  @POST("renders")
  Call<RenderAnswer> submitRender(@Body RenderInput body);

  /**
   * Look at a render.
   *
   * @return How it stands.
   */
  @Operation(id = "getRender", retry = RetryClass.SAFE)
  @GET("renders/{handle}")
  Call<RenderAnswer> getRender(@Path("handle") String handle);

  /** Stop a render. */
  @Operation(id = "stopRender", retry = RetryClass.WHEN_REFUSED)
  @DELETE("renders/{handle}")
  Call<Void> stopRender(@Path("handle") String handle);
}
