// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.AddImageWatermarkInput;
import dev.muster.muapi.model.AiBackgroundRemoverInput;
import dev.muster.muapi.model.AiColorPhotoInput;
import dev.muster.muapi.model.AiDressChangeInput;
import dev.muster.muapi.model.AiGhibliStyleInput;
import dev.muster.muapi.model.AiImageExtensionInput;
import dev.muster.muapi.model.AiImageFaceSwapInput;
import dev.muster.muapi.model.AiImageUpscaleInput;
import dev.muster.muapi.model.AiObjectEraserInput;
import dev.muster.muapi.model.AiProductPhotographyInput;
import dev.muster.muapi.model.AiProductShotInput;
import dev.muster.muapi.model.AiSkinEnhancerInput;
import dev.muster.muapi.model.BytedanceSeededitImageInput;
import dev.muster.muapi.model.BytedanceSeedreamV45EditInput;
import dev.muster.muapi.model.Flux2DevEditInput;
import dev.muster.muapi.model.Flux2FlexEditInput;
import dev.muster.muapi.model.Flux2Klein4bEditInput;
import dev.muster.muapi.model.Flux2Klein9bEditInput;
import dev.muster.muapi.model.Flux2ProEditInput;
import dev.muster.muapi.model.FluxKontextDevI2iInput;
import dev.muster.muapi.model.FluxKontextProI2iInput;
import dev.muster.muapi.model.FluxPulidInput;
import dev.muster.muapi.model.FluxReduxInput;
import dev.muster.muapi.model.Gpt4oEditInput;
import dev.muster.muapi.model.Gpt4oImageToImageInput;
import dev.muster.muapi.model.GptImage15EditInput;
import dev.muster.muapi.model.GrokImagineImageToImageInput;
import dev.muster.muapi.model.HiggsfieldSoulImageToImageInput;
import dev.muster.muapi.model.IdeogramCharacterInput;
import dev.muster.muapi.model.IdeogramV3ReframeInput;
import dev.muster.muapi.model.ImageEffectsInput;
import dev.muster.muapi.model.KlingO1EditImageInput;
import dev.muster.muapi.model.MidjourneyV7ImageToImageInput;
import dev.muster.muapi.model.MidjourneyV7OmniReferenceInput;
import dev.muster.muapi.model.MidjourneyV7StyleReferenceInput;
import dev.muster.muapi.model.Minimax01SubjectReferenceInput;
import dev.muster.muapi.model.NanoBananaEditInput;
import dev.muster.muapi.model.NanoBananaEffectsInput;
import dev.muster.muapi.model.NanoBananaProEditInput;
import dev.muster.muapi.model.QwenImageEdit2511Input;
import dev.muster.muapi.model.QwenImageEditInput;
import dev.muster.muapi.model.QwenImageEditPlusInput;
import dev.muster.muapi.model.QwenImageEditPlusLoraInput;
import dev.muster.muapi.model.QwenTextToImage2512Input;
import dev.muster.muapi.model.ReveImageEditInput;
import dev.muster.muapi.model.Seedvr2ImageUpscaleInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.TopazImageUpscaleInput;
import dev.muster.muapi.model.ViduQ2ReferenceToImageInput;
import dev.muster.muapi.model.Wan25ImageEditInput;
import dev.muster.muapi.model.Wan26ImageEditInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Image to Image. */
public interface ImageToImageApi {
  /**
   * Submit a job to ai-image-upscaler.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiImageUpscale", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-image-upscale")
  Call<Submission> aiImageUpscale(
      @Body AiImageUpscaleInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-image-face-swap.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiImageFaceSwap", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-image-face-swap")
  Call<Submission> aiImageFaceSwap(
      @Body AiImageFaceSwapInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-dress-change.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiDressChange", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-dress-change")
  Call<Submission> aiDressChange(
      @Body AiDressChangeInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-background-remover.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiBackgroundRemover", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-background-remover")
  Call<Submission> aiBackgroundRemover(
      @Body AiBackgroundRemoverInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-product-shot.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiProductShot", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-product-shot")
  Call<Submission> aiProductShot(
      @Body AiProductShotInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-skin-enhancer.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiSkinEnhancer", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-skin-enhancer")
  Call<Submission> aiSkinEnhancer(
      @Body AiSkinEnhancerInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-color-photo.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiColorPhoto", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-color-photo")
  Call<Submission> aiColorPhoto(
      @Body AiColorPhotoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-kontext-dev-i2i.
   *
   * <p>Image to Image, of the family kontext. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "fluxKontextDevI2i", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-kontext-dev-i2i")
  Call<Submission> fluxKontextDevI2i(
      @Body FluxKontextDevI2iInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-product-photography.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiProductPhotography", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-product-photography")
  Call<Submission> aiProductPhotography(
      @Body AiProductPhotographyInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-ghibli-style.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiGhibliStyle", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-ghibli-style")
  Call<Submission> aiGhibliStyle(
      @Body AiGhibliStyleInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-image-extension.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiImageExtension", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-image-extension")
  Call<Submission> aiImageExtension(
      @Body AiImageExtensionInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-object-eraser.
   *
   * <p>Image to Image, of the family tools. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "aiObjectEraser", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-object-eraser")
  Call<Submission> aiObjectEraser(
      @Body AiObjectEraserInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-kontext-pro-i2i.
   *
   * <p>Image to Image, of the family kontext. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "fluxKontextProI2i", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-kontext-pro-i2i")
  Call<Submission> fluxKontextProI2i(
      @Body FluxKontextProI2iInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to gpt4o-image-to-image.
   *
   * <p>Image to Image, of the family gpt. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "gpt4oImageToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("gpt4o-image-to-image")
  Call<Submission> gpt4oImageToImage(
      @Body Gpt4oImageToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to gpt4o-edit.
   *
   * <p>Image to Image, of the family gpt. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "gpt4oEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("gpt4o-edit")
  Call<Submission> gpt4oEdit(@Body Gpt4oEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to midjourney-v7-image-to-image.
   *
   * <p>Image to Image, of the family midjourney. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "midjourneyV7ImageToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("midjourney-v7-image-to-image")
  Call<Submission> midjourneyV7ImageToImage(
      @Body MidjourneyV7ImageToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to bytedance-seededit-v3.
   *
   * <p>Image to Image, of the family seedream. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "bytedanceSeededitImage", retry = RetryClass.WHEN_REFUSED)
  @POST("bytedance-seededit-image")
  Call<Submission> bytedanceSeededitImage(
      @Body BytedanceSeededitImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to midjourney-v7-style-reference.
   *
   * <p>Image to Image, of the family midjourney. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "midjourneyV7StyleReference", retry = RetryClass.WHEN_REFUSED)
  @POST("midjourney-v7-style-reference")
  Call<Submission> midjourneyV7StyleReference(
      @Body MidjourneyV7StyleReferenceInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to midjourney-v7-omni-reference.
   *
   * <p>Image to Image, of the family midjourney. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "midjourneyV7OmniReference", retry = RetryClass.WHEN_REFUSED)
  @POST("midjourney-v7-omni-reference")
  Call<Submission> midjourneyV7OmniReference(
      @Body MidjourneyV7OmniReferenceInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-image-01-subject-reference.
   *
   * <p>Image to Image, of the family minimax. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "minimax01SubjectReference", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-01-subject-reference")
  Call<Submission> minimax01SubjectReference(
      @Body Minimax01SubjectReferenceInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ideogram-character.
   *
   * <p>Image to Image, of the family ideogram. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "ideogramCharacter", retry = RetryClass.WHEN_REFUSED)
  @POST("ideogram-character")
  Call<Submission> ideogramCharacter(
      @Body IdeogramCharacterInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-pulid.
   *
   * <p>Image to Image, of the family flux. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "fluxPulid", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-pulid")
  Call<Submission> fluxPulid(@Body FluxPulidInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to qwen-image-edit.
   *
   * <p>Image to Image, of the family qwen. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "qwenImageEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("qwen-image-edit")
  Call<Submission> qwenImageEdit(
      @Body QwenImageEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to image-effects.
   *
   * <p>Image to Image, of the family effects. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "imageEffects", retry = RetryClass.WHEN_REFUSED)
  @POST("image-effects")
  Call<Submission> imageEffects(
      @Body ImageEffectsInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to nano-banana-edit.
   *
   * <p>Image to Image, of the family nano. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "nanoBananaEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("nano-banana-edit")
  Call<Submission> nanoBananaEdit(
      @Body NanoBananaEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ideogram-v3-reframe.
   *
   * <p>Image to Image, of the family ideogram. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "ideogramV3Reframe", retry = RetryClass.WHEN_REFUSED)
  @POST("ideogram-v3-reframe")
  Call<Submission> ideogramV3Reframe(
      @Body IdeogramV3ReframeInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to nano-banana-effects.
   *
   * <p>Image to Image, of the family nano. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "nanoBananaEffects", retry = RetryClass.WHEN_REFUSED)
  @POST("nano-banana-effects")
  Call<Submission> nanoBananaEffects(
      @Body NanoBananaEffectsInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-redux.
   *
   * <p>Image to Image, of the family flux. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "fluxRedux", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-redux")
  Call<Submission> fluxRedux(@Body FluxReduxInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to qwen-image-edit-plus.
   *
   * <p>Image to Image, of the family qwen. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "qwenImageEditPlus", retry = RetryClass.WHEN_REFUSED)
  @POST("qwen-image-edit-plus")
  Call<Submission> qwenImageEditPlus(
      @Body QwenImageEditPlusInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.5-image-edit.
   *
   * <p>Image to Image, of the family wan2.5. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "wan25ImageEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.5-image-edit")
  Call<Submission> wan25ImageEdit(
      @Body Wan25ImageEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to higgsfield-soul-image-to-image.
   *
   * <p>Image to Image, of the family higgsfield. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "higgsfieldSoulImageToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("higgsfield-soul-image-to-image")
  Call<Submission> higgsfieldSoulImageToImage(
      @Body HiggsfieldSoulImageToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to reve-image-edit.
   *
   * <p>Image to Image, of the family reve. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "reveImageEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("reve-image-edit")
  Call<Submission> reveImageEdit(
      @Body ReveImageEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to topaz-image-upscale.
   *
   * <p>Image to Image, of the family topaz. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "topazImageUpscale", retry = RetryClass.WHEN_REFUSED)
  @POST("topaz-image-upscale")
  Call<Submission> topazImageUpscale(
      @Body TopazImageUpscaleInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedvr2-image-upscale.
   *
   * <p>Image to Image, of the family seedvr2. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "seedvr2ImageUpscale", retry = RetryClass.WHEN_REFUSED)
  @POST("seedvr2-image-upscale")
  Call<Submission> seedvr2ImageUpscale(
      @Body Seedvr2ImageUpscaleInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to qwen-image-edit-plus-lora.
   *
   * <p>Image to Image, of the family qwen. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "qwenImageEditPlusLora", retry = RetryClass.WHEN_REFUSED)
  @POST("qwen-image-edit-plus-lora")
  Call<Submission> qwenImageEditPlusLora(
      @Body QwenImageEditPlusLoraInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to nano-banana-pro-edit.
   *
   * <p>Image to Image, of the family nano. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "nanoBananaProEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("nano-banana-pro-edit")
  Call<Submission> nanoBananaProEdit(
      @Body NanoBananaProEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-o1-edit-image.
   *
   * <p>Image to Image, of the family kling-o1. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "klingO1EditImage", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-o1-edit-image")
  Call<Submission> klingO1EditImage(
      @Body KlingO1EditImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-dev-edit.
   *
   * <p>Image to Image, of the family flux-2. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "flux2DevEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-dev-edit")
  Call<Submission> flux2DevEdit(
      @Body Flux2DevEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-flex-edit.
   *
   * <p>Image to Image, of the family flux-2. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "flux2FlexEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-flex-edit")
  Call<Submission> flux2FlexEdit(
      @Body Flux2FlexEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-pro-edit.
   *
   * <p>Image to Image, of the family flux-2. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "flux2ProEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-pro-edit")
  Call<Submission> flux2ProEdit(
      @Body Flux2ProEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-q2-reference-to-image.
   *
   * <p>Image to Image, of the family vidu-q2. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "viduQ2ReferenceToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-q2-reference-to-image")
  Call<Submission> viduQ2ReferenceToImage(
      @Body ViduQ2ReferenceToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to bytedance-seedream-v4.5-edit.
   *
   * <p>Image to Image, of the family seedream-v45. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "bytedanceSeedreamV45Edit", retry = RetryClass.WHEN_REFUSED)
  @POST("bytedance-seedream-v4.5-edit")
  Call<Submission> bytedanceSeedreamV45Edit(
      @Body BytedanceSeedreamV45EditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to qwen-image-edit-2511.
   *
   * <p>Image to Image, of the family qwen. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "qwenImageEdit2511", retry = RetryClass.WHEN_REFUSED)
  @POST("qwen-image-edit-2511")
  Call<Submission> qwenImageEdit2511(
      @Body QwenImageEdit2511Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.6-image-edit.
   *
   * <p>Image to Image, of the family wan2.6. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "wan26ImageEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.6-image-edit")
  Call<Submission> wan26ImageEdit(
      @Body Wan26ImageEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to qwen-text-to-image-2512.
   *
   * <p>Image to Image, of the family qwen. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "qwenTextToImage2512", retry = RetryClass.WHEN_REFUSED)
  @POST("qwen-text-to-image-2512")
  Call<Submission> qwenTextToImage2512(
      @Body QwenTextToImage2512Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to gpt-image-1.5-edit.
   *
   * <p>Image to Image, of the family gpt-1.5. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "gptImage15Edit", retry = RetryClass.WHEN_REFUSED)
  @POST("gpt-image-1.5-edit")
  Call<Submission> gptImage15Edit(
      @Body GptImage15EditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to grok-imagine-image-to-image.
   *
   * <p>Image to Image, of the family grok. The answer names the job; ask for its result, or have a
   * webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "grokImagineImageToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("grok-imagine-image-to-image")
  Call<Submission> grokImagineImageToImage(
      @Body GrokImagineImageToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-klein-4b-edit.
   *
   * <p>Image to Image, of the family flux-2. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "flux2Klein4bEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-klein-4b-edit")
  Call<Submission> flux2Klein4bEdit(
      @Body Flux2Klein4bEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-klein-9b-edit.
   *
   * <p>Image to Image, of the family flux-2. The answer names the job; ask for its result, or have
   * a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "flux2Klein9bEdit", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-klein-9b-edit")
  Call<Submission> flux2Klein9bEdit(
      @Body Flux2Klein9bEditInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to add-image-watermark.
   *
   * <p>Image to Image, of the family watermark. The answer names the job; ask for its result, or
   * have a webhook called.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request was not usable; nothing was started.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>402: The account's credits do not suffice; nothing was started.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No model has this endpoint.
   *   <li>422: The parameters do not fit; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param body What the model takes.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "addImageWatermark", retry = RetryClass.WHEN_REFUSED)
  @POST("add-image-watermark")
  Call<Submission> addImageWatermark(
      @Body AddImageWatermarkInput body, @Query("webhook") @Nullable String webhook);
}
