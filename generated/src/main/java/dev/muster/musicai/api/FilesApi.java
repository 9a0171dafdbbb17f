// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

import dev.muster.musicai.model.UploadPlace;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;

/** Bringing audio to where workflows can read it. */
public interface FilesApi {
  /**
   * Have a place made for a file.
   *
   * <p>Send the file with PUT to {@code uploadUrl}, without the API key, and put {@code
   * downloadUrl} into a job's parameters. Both work for a while only; how long is not stated.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @return Where to send the file, and where it will be.
   */
  @Operation(id = "prepareUpload", retry = RetryClass.SAFE)
  @GET("upload")
  Call<UploadPlace> prepareUpload();
}
