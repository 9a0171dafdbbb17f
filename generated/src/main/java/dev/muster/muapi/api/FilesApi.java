// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.Upload;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.MultipartBody;
import retrofit2.Call;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;

/** Bringing media to where models can read it. */
public interface FilesApi {
  /**
   * Upload media to use as input.
   *
   * <p>The answer's URL goes into an input such as {@code image_url}, {@code video_url}, {@code
   * audio_url} or {@code images_list}. Uploading is free, but the account must not be empty. No
   * limits of size or type are stated.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param file The media itself, with its file name. The part's name is {@code file}.
   * @return Where the file is hosted.
   */
  @Operation(id = "uploadFile", retry = RetryClass.WHEN_REFUSED)
  @Multipart
  @POST("upload_file")
  Call<Upload> uploadFile(@Part MultipartBody.Part file);
}
