// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.api;

import dev.muster.miraflow.model.MediaCompletion;
import dev.muster.miraflow.model.MediaOutcome;
import dev.muster.miraflow.model.MediaTicket;
import dev.muster.miraflow.model.MediaUpload;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Bringing files to where jobs can use them. */
public interface MediaApi {
  /**
   * Begin to upload a file.
   *
   * <p>The first of three steps: then the bytes are sent to the URL with a PUT, with the same
   * content type and without the key, and then the upload is finalised. How long the URL holds, and
   * what sizes and types are taken, is not stated.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: Something is missing, or not usable, or the credits do not suffice; nothing was
   *       started.
   *   <li>401: The key is missing or not valid.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param body What is to be uploaded.
   * @return Where to send it.
   */
  @Operation(id = "initializeMedia", retry = RetryClass.WHEN_REFUSED)
  @POST("media/initialize")
  Call<MediaTicket> initializeMedia(@Body MediaUpload body);

  /**
   * Finish an upload.
   *
   * <p>From then on the media's id can be used in jobs. Here success is a boolean, unlike anywhere
   * else.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: Something is missing, or not usable, or the credits do not suffice; nothing was
   *       started.
   *   <li>401: The key is missing or not valid.
   *   <li>404: No upload has this id.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param body Which upload.
   * @return Whether the file is there.
   */
  @Operation(id = "finalizeMedia", retry = RetryClass.WHEN_REFUSED)
  @POST("media/finalize")
  Call<MediaOutcome> finalizeMedia(@Body MediaCompletion body);
}
