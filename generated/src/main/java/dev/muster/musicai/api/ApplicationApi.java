// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

import dev.muster.musicai.model.ApplicationInfo;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;

/** What the key belongs to. */
public interface ApplicationApi {
  /**
   * Tell what the key belongs to.
   *
   * <p>Also the cheapest way to try a key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return The application.
   */
  @Operation(id = "getApplication", retry = RetryClass.SAFE)
  @GET("application")
  Call<ApplicationInfo> getApplication();
}
