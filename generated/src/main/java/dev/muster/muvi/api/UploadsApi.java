// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

import dev.muster.muvi.model.PresignedUploadEnvelope;
import dev.muster.muvi.model.UploadEnvelope;
import dev.muster.muvi.model.UploadRequest;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Bringing files to where models can read them, for an hour. */
public interface UploadsApi {
  /**
   * Have a place made for a file.
   *
   * <p>Send the file with PUT to {@code uploadUrl} within 15 minutes, with the same content type
   * and without the API key, and put {@code fileUrl} into a job's input. The file is deleted an
   * hour after this call. Any key will do.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The file's name or type is missing or not allowed.
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param body The file that is to come.
   * @return Where to send the file, and where it will be.
   */
  @Operation(id = "presignUpload", retry = RetryClass.SAFE)
  @POST("uploads/presign")
  Call<PresignedUploadEnvelope> presignUpload(@Body UploadRequest body);

  /**
   * Tell how an upload stands.
   *
   * <p>Any key will do, of the account that made the upload.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No upload of this account has this id.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param id The id that the upload was given. Not empty.
   * @return The upload.
   */
  @Operation(id = "getUpload", retry = RetryClass.SAFE)
  @GET("uploads/{id}")
  Call<UploadEnvelope> getUpload(@Path("id") String id);
}
