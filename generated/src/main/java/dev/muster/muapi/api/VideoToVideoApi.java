// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.AiClippingInput;
import dev.muster.muapi.model.AiDanceEffectsInput;
import dev.muster.muapi.model.AiVideoFaceSwapInput;
import dev.muster.muapi.model.AiVideoUpscalerInput;
import dev.muster.muapi.model.HeygenVideoTranslateInput;
import dev.muster.muapi.model.InfinitetalkVideoToVideoInput;
import dev.muster.muapi.model.KlingV26ProMotionControlInput;
import dev.muster.muapi.model.KlingV26StdMotionControlInput;
import dev.muster.muapi.model.LumaFlashReframeInput;
import dev.muster.muapi.model.LumaModifyVideoInput;
import dev.muster.muapi.model.MmaudioV2VideoToVideoInput;
import dev.muster.muapi.model.RemixVideoInput;
import dev.muster.muapi.model.RunwayActTwoV2vInput;
import dev.muster.muapi.model.RunwayAlephV2vInput;
import dev.muster.muapi.model.SeedanceV15ProVideoExtendFastInput;
import dev.muster.muapi.model.SeedanceV15ProVideoExtendInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.TopazVideoUpscaleInput;
import dev.muster.muapi.model.VideoWatermarkRemoverInput;
import dev.muster.muapi.model.Wan22AnimateInput;
import dev.muster.muapi.model.Wan22EditVideoInput;
import dev.muster.muapi.model.Wan22SpicyVideoExtendInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Video to Video. */
public interface VideoToVideoApi {
  /**
   * Submit a job to ai-video-face-swap.
   *
   * <p>Video to Video, of the family tools. The answer names the job; ask for its result, or have a
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
  @Operation(id = "aiVideoFaceSwap", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-video-face-swap")
  Call<Submission> aiVideoFaceSwap(
      @Body AiVideoFaceSwapInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to mmaudio-v2-video-to-video.
   *
   * <p>Video to Video, of the family mmaudio. The answer names the job; ask for its result, or have
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
  @Operation(id = "mmaudioV2VideoToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("mmaudio-v2/video-to-video")
  Call<Submission> mmaudioV2VideoToVideo(
      @Body MmaudioV2VideoToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to runway-act-two-v2v.
   *
   * <p>Video to Video, of the family runway. The answer names the job; ask for its result, or have
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
  @Operation(id = "runwayActTwoV2v", retry = RetryClass.WHEN_REFUSED)
  @POST("runway-act-two-v2v")
  Call<Submission> runwayActTwoV2v(
      @Body RunwayActTwoV2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to runway-aleph-v2v.
   *
   * <p>Video to Video, of the family runway. The answer names the job; ask for its result, or have
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
  @Operation(id = "runwayAlephV2v", retry = RetryClass.WHEN_REFUSED)
  @POST("runway-aleph-v2v")
  Call<Submission> runwayAlephV2v(
      @Body RunwayAlephV2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to luma-modify-video.
   *
   * <p>Video to Video, of the family luma. The answer names the job; ask for its result, or have a
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
  @Operation(id = "lumaModifyVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("luma-modify-video")
  Call<Submission> lumaModifyVideo(
      @Body LumaModifyVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to luma-flash-reframe.
   *
   * <p>Video to Video, of the family luma. The answer names the job; ask for its result, or have a
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
  @Operation(id = "lumaFlashReframe", retry = RetryClass.WHEN_REFUSED)
  @POST("luma-flash-reframe")
  Call<Submission> lumaFlashReframe(
      @Body LumaFlashReframeInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-dance-effects.
   *
   * <p>Video to Video, of the family effects. The answer names the job; ask for its result, or have
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
  @Operation(id = "aiDanceEffects", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-dance-effects")
  Call<Submission> aiDanceEffects(
      @Body AiDanceEffectsInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to infinitetalk-video-to-video.
   *
   * <p>Video to Video, of the family infinite-talk. The answer names the job; ask for its result,
   * or have a webhook called.
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
  @Operation(id = "infinitetalkVideoToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("infinitetalk-video-to-video")
  Call<Submission> infinitetalkVideoToVideo(
      @Body InfinitetalkVideoToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-video-upscaler.
   *
   * <p>Video to Video, of the family tools. The answer names the job; ask for its result, or have a
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
  @Operation(id = "aiVideoUpscaler", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-video-upscaler")
  Call<Submission> aiVideoUpscaler(
      @Body AiVideoUpscalerInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.2-edit-video.
   *
   * <p>Video to Video, of the family wan2.2. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan22EditVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.2-edit-video")
  Call<Submission> wan22EditVideo(
      @Body Wan22EditVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to heygen-video-translate.
   *
   * <p>Video to Video, of the family tools. The answer names the job; ask for its result, or have a
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
  @Operation(id = "heygenVideoTranslate", retry = RetryClass.WHEN_REFUSED)
  @POST("heygen-video-translate")
  Call<Submission> heygenVideoTranslate(
      @Body HeygenVideoTranslateInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.2-animate.
   *
   * <p>Video to Video, of the family wan2.2. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan22Animate", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.2-animate")
  Call<Submission> wan22Animate(
      @Body Wan22AnimateInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to topaz-video-upscale.
   *
   * <p>Video to Video, of the family topaz. The answer names the job; ask for its result, or have a
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
  @Operation(id = "topazVideoUpscale", retry = RetryClass.WHEN_REFUSED)
  @POST("topaz-video-upscale")
  Call<Submission> topazVideoUpscale(
      @Body TopazVideoUpscaleInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to video-watermark-remover.
   *
   * <p>Video to Video, of the family tools. The answer names the job; ask for its result, or have a
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
  @Operation(id = "videoWatermarkRemover", retry = RetryClass.WHEN_REFUSED)
  @POST("video-watermark-remover")
  Call<Submission> videoWatermarkRemover(
      @Body VideoWatermarkRemoverInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to remix-video.
   *
   * <p>Video to Video, of the family tools. The answer names the job; ask for its result, or have a
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
  @Operation(id = "remixVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("remix-video")
  Call<Submission> remixVideo(
      @Body RemixVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.2-spicy-video-extend.
   *
   * <p>Video to Video, of the family wan2.2. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan22SpicyVideoExtend", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.2-spicy-video-extend")
  Call<Submission> wan22SpicyVideoExtend(
      @Body Wan22SpicyVideoExtendInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.6-pro-motion-control.
   *
   * <p>Video to Video, of the family kling-v2.6. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV26ProMotionControl", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.6-pro-motion-control")
  Call<Submission> klingV26ProMotionControl(
      @Body KlingV26ProMotionControlInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-v1.5-pro-video-extend.
   *
   * <p>Video to Video, of the family seedance-v1.5-pro. The answer names the job; ask for its
   * result, or have a webhook called.
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
  @Operation(id = "seedanceV15ProVideoExtend", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-v1.5-pro-video-extend")
  Call<Submission> seedanceV15ProVideoExtend(
      @Body SeedanceV15ProVideoExtendInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-v1.5-pro-video-extend-fast.
   *
   * <p>Video to Video, of the family seedance-v1.5-pro. The answer names the job; ask for its
   * result, or have a webhook called.
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
  @Operation(id = "seedanceV15ProVideoExtendFast", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-v1.5-pro-video-extend-fast")
  Call<Submission> seedanceV15ProVideoExtendFast(
      @Body SeedanceV15ProVideoExtendFastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.6-std-motion-control.
   *
   * <p>Video to Video, of the family kling-v2.6. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV26StdMotionControl", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.6-std-motion-control")
  Call<Submission> klingV26StdMotionControl(
      @Body KlingV26StdMotionControlInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-clipping.
   *
   * <p>Video to Video, of the family video. The answer names the job; ask for its result, or have a
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
  @Operation(id = "aiClipping", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-clipping")
  Call<Submission> aiClipping(
      @Body AiClippingInput body, @Query("webhook") @Nullable String webhook);
}
