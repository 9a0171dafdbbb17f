// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.api;

import dev.muster.miraflow.model.EditImageInput;
import dev.muster.miraflow.model.ImageJob;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.Inpainting;
import dev.muster.miraflow.model.JobAnswer;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;

/** Generating, editing and inpainting images, and asking about any job. */
public interface ImagesApi {
  /**
   * Generate an image from a text.
   *
   * <p>Costs credits, and is not idempotent.
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
   * @param body What the image is to show.
   * @return The job was accepted; or it was not, which only the body tells.
   */
  @Operation(
      id = "generateImage",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @POST("image/generate")
  Call<JobAnswer> generateImage(@Body ImagePrompt body);

  /**
   * Edit one image or several.
   *
   * <p>The images go along as files of a form, or are named by the ids of media that were uploaded
   * before, or that a job made. One or several, either way. Costs credits, and is not idempotent.
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
   * @param body The images, and what is to become of them.
   * @return The job was accepted; or it was not, which only the body tells.
   */
  @Operation(
      id = "editImage",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @POST("image/edit")
  Call<JobAnswer> editImage(@Body EditImageInput body);

  /**
   * Edit one image or several.
   *
   * <p>The images go along as files of a form, or are named by the ids of media that were uploaded
   * before, or that a job made. One or several, either way. Costs credits, and is not idempotent.
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
   * @param prompt What to show; in an edit, how to change the images; in an inpainting, what to put
   *     under the mask's white.
   * @param name What the job is to be called.
   * @param aspectRatio The shape of an image, width to height.
   * @param negativePrompt What to keep out of the image.
   * @param seed The same seed makes the same image again. In a form it is written in decimal
   *     digits.
   * @param referenceImage The image, where there is one. The part's name is {@code referenceImage}.
   * @param referenceImages The images, where there are several. Not empty. Each part's name is
   *     {@code referenceImages}.
   * @return The job was accepted; or it was not, which only the body tells.
   */
  @Operation(
      id = "editImage",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @Multipart
  @POST("image/edit")
  Call<JobAnswer> editImageUpload(
      @Part("prompt") RequestBody prompt,
      @Part("name") RequestBody name,
      @Part("aspectRatio") @Nullable RequestBody aspectRatio,
      @Part("negativePrompt") @Nullable RequestBody negativePrompt,
      @Part("seed") @Nullable RequestBody seed,
      @Part MultipartBody.@Nullable Part referenceImage,
      @Part @Nullable List<MultipartBody.Part> referenceImages);

  /**
   * Repaint a part of an image.
   *
   * <p>A mask says which: white is painted anew, black is kept. Both images go along as files of a
   * form, or are named by the ids of media that were uploaded before, or that a job made. Costs
   * credits, and is not idempotent.
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
   * @param body The image, its mask, and what is to stand there instead.
   * @return The job was accepted; or it was not, which only the body tells.
   */
  @Operation(
      id = "inpaintImage",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @POST("image/inpaint")
  Call<JobAnswer> inpaintImage(@Body Inpainting body);

  /**
   * Repaint a part of an image.
   *
   * <p>A mask says which: white is painted anew, black is kept. Both images go along as files of a
   * form, or are named by the ids of media that were uploaded before, or that a job made. Costs
   * credits, and is not idempotent.
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
   * @param prompt What to show; in an edit, how to change the images; in an inpainting, what to put
   *     under the mask's white.
   * @param name What the job is to be called.
   * @param originalImage The image. The part's name is {@code originalImage}.
   * @param maskImage The mask; white is painted anew, black is kept. The part's name is {@code
   *     maskImage}.
   * @param aspectRatio The shape of an image, width to height.
   * @param negativePrompt What to keep out of the image.
   * @param seed The same seed makes the same image again. In a form it is written in decimal
   *     digits.
   * @return The job was accepted; or it was not, which only the body tells.
   */
  @Operation(
      id = "inpaintImage",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @Multipart
  @POST("image/inpaint")
  Call<JobAnswer> inpaintImageUpload(
      @Part("prompt") RequestBody prompt,
      @Part("name") RequestBody name,
      @Part MultipartBody.Part originalImage,
      @Part MultipartBody.Part maskImage,
      @Part("aspectRatio") @Nullable RequestBody aspectRatio,
      @Part("negativePrompt") @Nullable RequestBody negativePrompt,
      @Part("seed") @Nullable RequestBody seed);

  /**
   * Ask how any job stands.
   *
   * <p>An image job that is done answers with the image. Until then, and for jobs of another kind,
   * a status tells. The reference names this path in its texts on the image jobs; that it belongs
   * to this operation is our reading.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>404: No job has this id.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param jobId The id of the job, as its submission answered it. Not empty.
   * @return How it stands, or the image.
   */
  @Operation(id = "getJob", retry = RetryClass.SAFE)
  @GET("image/{jobId}")
  Call<ImageJob> getJob(@Path("jobId") String jobId);
}
