// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.GenerateWanAiEffectsInput;
import dev.muster.muapi.model.GrokImagineImageToVideoInput;
import dev.muster.muapi.model.HunyuanImageToVideoInput;
import dev.muster.muapi.model.KlingO1ImageToVideoInput;
import dev.muster.muapi.model.KlingO1StandardImageToVideoInput;
import dev.muster.muapi.model.KlingV21MasterI2vInput;
import dev.muster.muapi.model.KlingV21StandardI2vInput;
import dev.muster.muapi.model.KlingV25TurboProI2vInput;
import dev.muster.muapi.model.KlingV25TurboStdI2vInput;
import dev.muster.muapi.model.KlingV26ProI2vInput;
import dev.muster.muapi.model.KlingV30ProImageToVideoInput;
import dev.muster.muapi.model.KlingV30StandardImageToVideoInput;
import dev.muster.muapi.model.LeonardoaiMotion20Input;
import dev.muster.muapi.model.Ltx219bImageToVideoInput;
import dev.muster.muapi.model.Ltx2FastImageToVideoInput;
import dev.muster.muapi.model.Ltx2ProImageToVideoInput;
import dev.muster.muapi.model.MidjourneyV7ImageToVideoInput;
import dev.muster.muapi.model.MinimaxHailuo02ProI2vInput;
import dev.muster.muapi.model.MinimaxHailuo23FastInput;
import dev.muster.muapi.model.MinimaxHailuo23ProI2vInput;
import dev.muster.muapi.model.MinimaxHailuo23StandardI2vInput;
import dev.muster.muapi.model.OpenaiSora2ImageToVideoInput;
import dev.muster.muapi.model.OviImageToVideoInput;
import dev.muster.muapi.model.PixverseV45I2vInput;
import dev.muster.muapi.model.PixverseV55I2vInput;
import dev.muster.muapi.model.PixverseV5I2vInput;
import dev.muster.muapi.model.RunwayActTwoI2vInput;
import dev.muster.muapi.model.RunwayImageToVideoInput;
import dev.muster.muapi.model.SeedanceLiteI2vInput;
import dev.muster.muapi.model.SeedanceLiteReferenceToVideoInput;
import dev.muster.muapi.model.SeedanceProI2vFastInput;
import dev.muster.muapi.model.SeedanceProI2vInput;
import dev.muster.muapi.model.SeedanceV15ProI2vFastInput;
import dev.muster.muapi.model.SeedanceV15ProI2vInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.Veo31FastImageToVideoInput;
import dev.muster.muapi.model.Veo31ImageToVideoInput;
import dev.muster.muapi.model.Veo31ReferenceToVideoInput;
import dev.muster.muapi.model.Veo3FastImageToVideoInput;
import dev.muster.muapi.model.Veo3ImageToVideoInput;
import dev.muster.muapi.model.VideoEffectsInput;
import dev.muster.muapi.model.ViduQ1ReferenceInput;
import dev.muster.muapi.model.ViduQ2ProStartEndVideoInput;
import dev.muster.muapi.model.ViduQ2ReferenceInput;
import dev.muster.muapi.model.ViduQ2TurboStartEndVideoInput;
import dev.muster.muapi.model.ViduV20I2vInput;
import dev.muster.muapi.model.Wan21ImageToVideoInput;
import dev.muster.muapi.model.Wan21ReferenceVideoInput;
import dev.muster.muapi.model.Wan22ImageToVideoInput;
import dev.muster.muapi.model.Wan25ImageToVideoFastInput;
import dev.muster.muapi.model.Wan25ImageToVideoInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Image to Video. */
public interface ImageToVideoApi {
  /**
   * Submit a job to ai-video-effects, motion-controls, vfx.
   *
   * <p>Image to Video, of the family effects. The answer names the job; ask for its result, or have
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
  @Operation(id = "generateWanAiEffects", retry = RetryClass.WHEN_REFUSED)
  @POST("generate_wan_ai_effects")
  Call<Submission> generateWanAiEffects(
      @Body GenerateWanAiEffectsInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3-image-to-video.
   *
   * <p>Image to Video, of the family veo. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo3ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3-image-to-video")
  Call<Submission> veo3ImageToVideo(
      @Body Veo3ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3-fast-image-to-video.
   *
   * <p>Image to Video, of the family veo. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo3FastImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3-fast-image-to-video")
  Call<Submission> veo3FastImageToVideo(
      @Body Veo3FastImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to runway-image-to-video.
   *
   * <p>Image to Video, of the family runway. The answer names the job; ask for its result, or have
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
  @Operation(id = "runwayImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("runway-image-to-video")
  Call<Submission> runwayImageToVideo(
      @Body RunwayImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.1-image-to-video.
   *
   * <p>Image to Video, of the family wan2.1. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan21ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.1-image-to-video")
  Call<Submission> wan21ImageToVideo(
      @Body Wan21ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to midjourney-v7-image-to-video.
   *
   * <p>Image to Video, of the family midjourney. The answer names the job; ask for its result, or
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
  @Operation(id = "midjourneyV7ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("midjourney-v7-image-to-video")
  Call<Submission> midjourneyV7ImageToVideo(
      @Body MidjourneyV7ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hunyuan-image-to-video.
   *
   * <p>Image to Video, of the family hunyuan. The answer names the job; ask for its result, or have
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
  @Operation(id = "hunyuanImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("hunyuan-image-to-video")
  Call<Submission> hunyuanImageToVideo(
      @Body HunyuanImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-lite-i2v.
   *
   * <p>Image to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceLiteI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-lite-i2v")
  Call<Submission> seedanceLiteI2v(
      @Body SeedanceLiteI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-pro-i2v.
   *
   * <p>Image to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceProI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-pro-i2v")
  Call<Submission> seedanceProI2v(
      @Body SeedanceProI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.1-master-i2v.
   *
   * <p>Image to Video, of the family kling-v2.1. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV21MasterI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.1-master-i2v")
  Call<Submission> klingV21MasterI2v(
      @Body KlingV21MasterI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.1-standard-i2v.
   *
   * <p>Image to Video, of the family kling-v2.1. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV21StandardI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.1-standard-i2v")
  Call<Submission> klingV21StandardI2v(
      @Body KlingV21StandardI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.2-image-to-video.
   *
   * <p>Image to Video, of the family wan2.2. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan22ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.2-image-to-video")
  Call<Submission> wan22ImageToVideo(
      @Body Wan22ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to runway-act-two-i2v.
   *
   * <p>Image to Video, of the family runway. The answer names the job; ask for its result, or have
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
  @Operation(id = "runwayActTwoI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("runway-act-two-i2v")
  Call<Submission> runwayActTwoI2v(
      @Body RunwayActTwoI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to pixverse-v4.5-i2v.
   *
   * <p>Image to Video, of the family pixverse-v4.5. The answer names the job; ask for its result,
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
  @Operation(id = "pixverseV45I2v", retry = RetryClass.WHEN_REFUSED)
  @POST("pixverse-v4.5-i2v")
  Call<Submission> pixverseV45I2v(
      @Body PixverseV45I2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-v2.0-i2v.
   *
   * <p>Image to Video, of the family vidu-v2. The answer names the job; ask for its result, or have
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
  @Operation(id = "viduV20I2v", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-v2.0-i2v")
  Call<Submission> viduV20I2v(
      @Body ViduV20I2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-q1-reference.
   *
   * <p>Image to Video, of the family vidu-q1. The answer names the job; ask for its result, or have
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
  @Operation(id = "viduQ1Reference", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-q1-reference")
  Call<Submission> viduQ1Reference(
      @Body ViduQ1ReferenceInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-02-pro-i2v.
   *
   * <p>Image to Video, of the family minimax-2. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo02ProI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-02-pro-i2v")
  Call<Submission> minimaxHailuo02ProI2v(
      @Body MinimaxHailuo02ProI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to video-effects.
   *
   * <p>Image to Video, of the family effects. The answer names the job; ask for its result, or have
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
  @Operation(id = "videoEffects", retry = RetryClass.WHEN_REFUSED)
  @POST("video-effects")
  Call<Submission> videoEffects(
      @Body VideoEffectsInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to pixverse-v5-i2v.
   *
   * <p>Image to Video, of the family pixverse-v5. The answer names the job; ask for its result, or
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
  @Operation(id = "pixverseV5I2v", retry = RetryClass.WHEN_REFUSED)
  @POST("pixverse-v5-i2v")
  Call<Submission> pixverseV5I2v(
      @Body PixverseV5I2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-lite-reference-video.
   *
   * <p>Image to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceLiteReferenceToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-lite-reference-to-video")
  Call<Submission> seedanceLiteReferenceToVideo(
      @Body SeedanceLiteReferenceToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.1-reference-video.
   *
   * <p>Image to Video, of the family wan2.1. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan21ReferenceVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.1-reference-video")
  Call<Submission> wan21ReferenceVideo(
      @Body Wan21ReferenceVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.5-turbo-pro-i2v.
   *
   * <p>Image to Video, of the family kling-v2.5. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV25TurboProI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.5-turbo-pro-i2v")
  Call<Submission> klingV25TurboProI2v(
      @Body KlingV25TurboProI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.5-image-to-video.
   *
   * <p>Image to Video, of the family wan2.5. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan25ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.5-image-to-video")
  Call<Submission> wan25ImageToVideo(
      @Body Wan25ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.5-image-to-video-fast.
   *
   * <p>Image to Video, of the family wan2.5. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan25ImageToVideoFast", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.5-image-to-video-fast")
  Call<Submission> wan25ImageToVideoFast(
      @Body Wan25ImageToVideoFastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to openai-sora-2-image-to-video.
   *
   * <p>Image to Video, of the family sora. The answer names the job; ask for its result, or have a
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
  @Operation(id = "openaiSora2ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("openai-sora-2-image-to-video")
  Call<Submission> openaiSora2ImageToVideo(
      @Body OpenaiSora2ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ovi-image-to-video.
   *
   * <p>Image to Video, of the family ovi. The answer names the job; ask for its result, or have a
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
  @Operation(id = "oviImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ovi-image-to-video")
  Call<Submission> oviImageToVideo(
      @Body OviImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to leonardoai-motion-2.0.
   *
   * <p>Image to Video, of the family leonardoai. The answer names the job; ask for its result, or
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
  @Operation(id = "leonardoaiMotion20", retry = RetryClass.WHEN_REFUSED)
  @POST("leonardoai-motion-2.0")
  Call<Submission> leonardoaiMotion20(
      @Body LeonardoaiMotion20Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3.1-image-to-video.
   *
   * <p>Image to Video, of the family veo3.1. The answer names the job; ask for its result, or have
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
  @Operation(id = "veo31ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3.1-image-to-video")
  Call<Submission> veo31ImageToVideo(
      @Body Veo31ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3.1-fast-image-to-video.
   *
   * <p>Image to Video, of the family veo3.1. The answer names the job; ask for its result, or have
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
  @Operation(id = "veo31FastImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3.1-fast-image-to-video")
  Call<Submission> veo31FastImageToVideo(
      @Body Veo31FastImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3.1-reference-to-video.
   *
   * <p>Image to Video, of the family veo3.1. The answer names the job; ask for its result, or have
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
  @Operation(id = "veo31ReferenceToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3.1-reference-to-video")
  Call<Submission> veo31ReferenceToVideo(
      @Body Veo31ReferenceToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-pro-i2v-fast.
   *
   * <p>Image to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceProI2vFast", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-pro-i2v-fast")
  Call<Submission> seedanceProI2vFast(
      @Body SeedanceProI2vFastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ltx-2-pro-image-to-video.
   *
   * <p>Image to Video, of the family ltx. The answer names the job; ask for its result, or have a
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
  @Operation(id = "ltx2ProImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ltx-2-pro-image-to-video")
  Call<Submission> ltx2ProImageToVideo(
      @Body Ltx2ProImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ltx-2-fast-image-to-video.
   *
   * <p>Image to Video, of the family ltx. The answer names the job; ask for its result, or have a
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
  @Operation(id = "ltx2FastImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ltx-2-fast-image-to-video")
  Call<Submission> ltx2FastImageToVideo(
      @Body Ltx2FastImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-q2-reference.
   *
   * <p>Image to Video, of the family vidu-q2. The answer names the job; ask for its result, or have
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
  @Operation(id = "viduQ2Reference", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-q2-reference")
  Call<Submission> viduQ2Reference(
      @Body ViduQ2ReferenceInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-q2-turbo-start-end-video.
   *
   * <p>Image to Video, of the family vidu-q2. The answer names the job; ask for its result, or have
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
  @Operation(id = "viduQ2TurboStartEndVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-q2-turbo-start-end-video")
  Call<Submission> viduQ2TurboStartEndVideo(
      @Body ViduQ2TurboStartEndVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-q2-pro-start-end-video.
   *
   * <p>Image to Video, of the family vidu-q2. The answer names the job; ask for its result, or have
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
  @Operation(id = "viduQ2ProStartEndVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-q2-pro-start-end-video")
  Call<Submission> viduQ2ProStartEndVideo(
      @Body ViduQ2ProStartEndVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-2.3-pro-i2v.
   *
   * <p>Image to Video, of the family minimax-2.3. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo23ProI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-2.3-pro-i2v")
  Call<Submission> minimaxHailuo23ProI2v(
      @Body MinimaxHailuo23ProI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-2.3-standard-i2v.
   *
   * <p>Image to Video, of the family minimax-2.3. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo23StandardI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-2.3-standard-i2v")
  Call<Submission> minimaxHailuo23StandardI2v(
      @Body MinimaxHailuo23StandardI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-2.3-fast.
   *
   * <p>Image to Video, of the family minimax-2.3. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo23Fast", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-2.3-fast")
  Call<Submission> minimaxHailuo23Fast(
      @Body MinimaxHailuo23FastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.5-turbo-std-i2v.
   *
   * <p>Image to Video, of the family kling-v2.5. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV25TurboStdI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.5-turbo-std-i2v")
  Call<Submission> klingV25TurboStdI2v(
      @Body KlingV25TurboStdI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to grok-imagine-image-to-video.
   *
   * <p>Image to Video, of the family grok. The answer names the job; ask for its result, or have a
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
  @Operation(id = "grokImagineImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("grok-imagine-image-to-video")
  Call<Submission> grokImagineImageToVideo(
      @Body GrokImagineImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-o1-image-to-video.
   *
   * <p>Image to Video, of the family kling-o1. The answer names the job; ask for its result, or
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
  @Operation(id = "klingO1ImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-o1-image-to-video")
  Call<Submission> klingO1ImageToVideo(
      @Body KlingO1ImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.6-pro-i2v.
   *
   * <p>Image to Video, of the family kling-v2.6. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV26ProI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.6-pro-i2v")
  Call<Submission> klingV26ProI2v(
      @Body KlingV26ProI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to pixverse-v5.5-i2v.
   *
   * <p>Image to Video, of the family pixverse-v5.5. The answer names the job; ask for its result,
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
  @Operation(id = "pixverseV55I2v", retry = RetryClass.WHEN_REFUSED)
  @POST("pixverse-v5.5-i2v")
  Call<Submission> pixverseV55I2v(
      @Body PixverseV55I2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-o1-standard-image-to-video.
   *
   * <p>Image to Video, of the family kling-o1. The answer names the job; ask for its result, or
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
  @Operation(id = "klingO1StandardImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-o1-standard-image-to-video")
  Call<Submission> klingO1StandardImageToVideo(
      @Body KlingO1StandardImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-v1.5-pro-i2v.
   *
   * <p>Image to Video, of the family seedance-v1.5-pro. The answer names the job; ask for its
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
  @Operation(id = "seedanceV15ProI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-v1.5-pro-i2v")
  Call<Submission> seedanceV15ProI2v(
      @Body SeedanceV15ProI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-v1.5-pro-i2v-fast.
   *
   * <p>Image to Video, of the family seedance-v1.5-pro. The answer names the job; ask for its
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
  @Operation(id = "seedanceV15ProI2vFast", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-v1.5-pro-i2v-fast")
  Call<Submission> seedanceV15ProI2vFast(
      @Body SeedanceV15ProI2vFastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ltx-2-19b-image-to-video.
   *
   * <p>Image to Video, of the family ltx. The answer names the job; ask for its result, or have a
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
  @Operation(id = "ltx219bImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ltx-2-19b-image-to-video")
  Call<Submission> ltx219bImageToVideo(
      @Body Ltx219bImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v3.0-pro-image-to-video.
   *
   * <p>Image to Video, of the family kling-v3.0. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV30ProImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v3.0-pro-image-to-video")
  Call<Submission> klingV30ProImageToVideo(
      @Body KlingV30ProImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v3.0-standard-image-to-video.
   *
   * <p>Image to Video, of the family kling-v3.0. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV30StandardImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v3.0-standard-image-to-video")
  Call<Submission> klingV30StandardImageToVideo(
      @Body KlingV30StandardImageToVideoInput body, @Query("webhook") @Nullable String webhook);
}
