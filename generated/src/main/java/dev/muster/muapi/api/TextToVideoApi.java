// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.GrokImagineTextToVideoInput;
import dev.muster.muapi.model.HunyuanFastTextToVideoInput;
import dev.muster.muapi.model.HunyuanTextToVideoInput;
import dev.muster.muapi.model.KlingO1TextToVideoInput;
import dev.muster.muapi.model.KlingV21MasterT2vInput;
import dev.muster.muapi.model.KlingV25TurboProT2vInput;
import dev.muster.muapi.model.KlingV26ProT2vInput;
import dev.muster.muapi.model.KlingV30ProTextToVideoInput;
import dev.muster.muapi.model.KlingV30StandardTextToVideoInput;
import dev.muster.muapi.model.Ltx219bTextToVideoInput;
import dev.muster.muapi.model.Ltx2FastTextToVideoInput;
import dev.muster.muapi.model.Ltx2ProTextToVideoInput;
import dev.muster.muapi.model.MinimaxHailuo02ProT2vInput;
import dev.muster.muapi.model.MinimaxHailuo02StandardT2vInput;
import dev.muster.muapi.model.MinimaxHailuo23ProT2vInput;
import dev.muster.muapi.model.MinimaxHailuo23StandardT2vInput;
import dev.muster.muapi.model.OpenaiSora2ProTextToVideoInput;
import dev.muster.muapi.model.OpenaiSora2TextToVideoInput;
import dev.muster.muapi.model.OviTextToVideoInput;
import dev.muster.muapi.model.PixverseV45T2vInput;
import dev.muster.muapi.model.PixverseV55T2vInput;
import dev.muster.muapi.model.PixverseV5T2vInput;
import dev.muster.muapi.model.RunwayTextToVideoInput;
import dev.muster.muapi.model.SeedanceLiteT2vInput;
import dev.muster.muapi.model.SeedanceProT2vFastInput;
import dev.muster.muapi.model.SeedanceProT2vInput;
import dev.muster.muapi.model.SeedanceV15ProT2vFastInput;
import dev.muster.muapi.model.SeedanceV15ProT2vInput;
import dev.muster.muapi.model.SeedanceV20T2vInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.Veo314kVideoInput;
import dev.muster.muapi.model.Veo31ExtendVideoInput;
import dev.muster.muapi.model.Veo31FastTextToVideoInput;
import dev.muster.muapi.model.Veo31TextToVideoInput;
import dev.muster.muapi.model.Veo3FastTextToVideoInput;
import dev.muster.muapi.model.Veo3TextToVideoInput;
import dev.muster.muapi.model.ViduV20T2vInput;
import dev.muster.muapi.model.Wan21TextToVideoInput;
import dev.muster.muapi.model.Wan225bFastT2vInput;
import dev.muster.muapi.model.Wan25TextToVideoFastInput;
import dev.muster.muapi.model.Wan25TextToVideoInput;
import dev.muster.muapi.model.Wan26TextToVideoInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Text to Video. */
public interface TextToVideoApi {
  /**
   * Submit a job to veo3-text-to-video.
   *
   * <p>Text to Video, of the family veo. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo3TextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3-text-to-video")
  Call<Submission> veo3TextToVideo(
      @Body Veo3TextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3-fast-text-to-video.
   *
   * <p>Text to Video, of the family veo. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo3FastTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3-fast-text-to-video")
  Call<Submission> veo3FastTextToVideo(
      @Body Veo3FastTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to runway-text-to-video.
   *
   * <p>Text to Video, of the family runway. The answer names the job; ask for its result, or have a
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
  @Operation(id = "runwayTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("runway-text-to-video")
  Call<Submission> runwayTextToVideo(
      @Body RunwayTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.1-text-to-video.
   *
   * <p>Text to Video, of the family wan2.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan21TextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.1-text-to-video")
  Call<Submission> wan21TextToVideo(
      @Body Wan21TextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hunyuan-text-to-video.
   *
   * <p>Text to Video, of the family hunyuan. The answer names the job; ask for its result, or have
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
  @Operation(id = "hunyuanTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("hunyuan-text-to-video")
  Call<Submission> hunyuanTextToVideo(
      @Body HunyuanTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hunyuan-fast-text-to-video.
   *
   * <p>Text to Video, of the family hunyuan. The answer names the job; ask for its result, or have
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
  @Operation(id = "hunyuanFastTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("hunyuan-fast-text-to-video")
  Call<Submission> hunyuanFastTextToVideo(
      @Body HunyuanFastTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-lite-t2v.
   *
   * <p>Text to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceLiteT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-lite-t2v")
  Call<Submission> seedanceLiteT2v(
      @Body SeedanceLiteT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-pro-t2v.
   *
   * <p>Text to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceProT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-pro-t2v")
  Call<Submission> seedanceProT2v(
      @Body SeedanceProT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.1-master-t2v.
   *
   * <p>Text to Video, of the family kling-v2.1. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV21MasterT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.1-master-t2v")
  Call<Submission> klingV21MasterT2v(
      @Body KlingV21MasterT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to pixverse-v4.5-t2v.
   *
   * <p>Text to Video, of the family pixverse-v4.5. The answer names the job; ask for its result, or
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
  @Operation(id = "pixverseV45T2v", retry = RetryClass.WHEN_REFUSED)
  @POST("pixverse-v4.5-t2v")
  Call<Submission> pixverseV45T2v(
      @Body PixverseV45T2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-v2.0-t2v.
   *
   * <p>Text to Video, of the family vidu-v2. The answer names the job; ask for its result, or have
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
  @Operation(id = "viduV20T2v", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-v2.0-t2v")
  Call<Submission> viduV20T2v(
      @Body ViduV20T2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.2-5b-fast-t2v.
   *
   * <p>Text to Video, of the family wan2.2. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan225bFastT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.2-5b-fast-t2v")
  Call<Submission> wan225bFastT2v(
      @Body Wan225bFastT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-02-standard-t2v.
   *
   * <p>Text to Video, of the family minimax-2. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo02StandardT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-02-standard-t2v")
  Call<Submission> minimaxHailuo02StandardT2v(
      @Body MinimaxHailuo02StandardT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-02-pro-t2v.
   *
   * <p>Text to Video, of the family minimax-2. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo02ProT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-02-pro-t2v")
  Call<Submission> minimaxHailuo02ProT2v(
      @Body MinimaxHailuo02ProT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to pixverse-v5-t2v.
   *
   * <p>Text to Video, of the family pixverse-v5. The answer names the job; ask for its result, or
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
  @Operation(id = "pixverseV5T2v", retry = RetryClass.WHEN_REFUSED)
  @POST("pixverse-v5-t2v")
  Call<Submission> pixverseV5T2v(
      @Body PixverseV5T2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.5-turbo-pro-t2v.
   *
   * <p>Text to Video, of the family kling-v2.5. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV25TurboProT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.5-turbo-pro-t2v")
  Call<Submission> klingV25TurboProT2v(
      @Body KlingV25TurboProT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.5-text-to-video.
   *
   * <p>Text to Video, of the family wan2.5. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan25TextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.5-text-to-video")
  Call<Submission> wan25TextToVideo(
      @Body Wan25TextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.5-text-to-video-fast.
   *
   * <p>Text to Video, of the family wan2.5. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan25TextToVideoFast", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.5-text-to-video-fast")
  Call<Submission> wan25TextToVideoFast(
      @Body Wan25TextToVideoFastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to openai-sora-2-text-to-video.
   *
   * <p>Text to Video, of the family sora. The answer names the job; ask for its result, or have a
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
  @Operation(id = "openaiSora2TextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("openai-sora-2-text-to-video")
  Call<Submission> openaiSora2TextToVideo(
      @Body OpenaiSora2TextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ovi-text-to-video.
   *
   * <p>Text to Video, of the family ovi. The answer names the job; ask for its result, or have a
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
  @Operation(id = "oviTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ovi-text-to-video")
  Call<Submission> oviTextToVideo(
      @Body OviTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to openai-sora-2-pro-text-to-video.
   *
   * <p>Text to Video, of the family sora. The answer names the job; ask for its result, or have a
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
  @Operation(id = "openaiSora2ProTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("openai-sora-2-pro-text-to-video")
  Call<Submission> openaiSora2ProTextToVideo(
      @Body OpenaiSora2ProTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3.1-text-to-video.
   *
   * <p>Text to Video, of the family veo3.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo31TextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3.1-text-to-video")
  Call<Submission> veo31TextToVideo(
      @Body Veo31TextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3.1-fast-text-to-video.
   *
   * <p>Text to Video, of the family veo3.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo31FastTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3.1-fast-text-to-video")
  Call<Submission> veo31FastTextToVideo(
      @Body Veo31FastTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3.1-extend-video.
   *
   * <p>Text to Video, of the family veo3.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo31ExtendVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3.1-extend-video")
  Call<Submission> veo31ExtendVideo(
      @Body Veo31ExtendVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-pro-t2v-fast.
   *
   * <p>Text to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceProT2vFast", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-pro-t2v-fast")
  Call<Submission> seedanceProT2vFast(
      @Body SeedanceProT2vFastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ltx-2-pro-text-to-video.
   *
   * <p>Text to Video, of the family ltx. The answer names the job; ask for its result, or have a
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
  @Operation(id = "ltx2ProTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ltx-2-pro-text-to-video")
  Call<Submission> ltx2ProTextToVideo(
      @Body Ltx2ProTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ltx-2-fast-text-to-video.
   *
   * <p>Text to Video, of the family ltx. The answer names the job; ask for its result, or have a
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
  @Operation(id = "ltx2FastTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ltx-2-fast-text-to-video")
  Call<Submission> ltx2FastTextToVideo(
      @Body Ltx2FastTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-2.3-pro-t2v.
   *
   * <p>Text to Video, of the family minimax-2.3. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo23ProT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-2.3-pro-t2v")
  Call<Submission> minimaxHailuo23ProT2v(
      @Body MinimaxHailuo23ProT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-hailuo-2.3-standard-t2v.
   *
   * <p>Text to Video, of the family minimax-2.3. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxHailuo23StandardT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-hailuo-2.3-standard-t2v")
  Call<Submission> minimaxHailuo23StandardT2v(
      @Body MinimaxHailuo23StandardT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to grok-imagine-text-to-video.
   *
   * <p>Text to Video, of the family grok. The answer names the job; ask for its result, or have a
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
  @Operation(id = "grokImagineTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("grok-imagine-text-to-video")
  Call<Submission> grokImagineTextToVideo(
      @Body GrokImagineTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-o1-text-to-video.
   *
   * <p>Text to Video, of the family kling-o1. The answer names the job; ask for its result, or have
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
  @Operation(id = "klingO1TextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-o1-text-to-video")
  Call<Submission> klingO1TextToVideo(
      @Body KlingO1TextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2.6-pro-t2v.
   *
   * <p>Text to Video, of the family kling-v2.6. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV26ProT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2.6-pro-t2v")
  Call<Submission> klingV26ProT2v(
      @Body KlingV26ProT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to pixverse-v5.5-t2v.
   *
   * <p>Text to Video, of the family pixverse-v5.5. The answer names the job; ask for its result, or
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
  @Operation(id = "pixverseV55T2v", retry = RetryClass.WHEN_REFUSED)
  @POST("pixverse-v5.5-t2v")
  Call<Submission> pixverseV55T2v(
      @Body PixverseV55T2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.6-text-to-video.
   *
   * <p>Text to Video, of the family wan2.6. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan26TextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.6-text-to-video")
  Call<Submission> wan26TextToVideo(
      @Body Wan26TextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-v1.5-pro-t2v.
   *
   * <p>Text to Video, of the family seedance-v1.5-pro. The answer names the job; ask for its
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
  @Operation(id = "seedanceV15ProT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-v1.5-pro-t2v")
  Call<Submission> seedanceV15ProT2v(
      @Body SeedanceV15ProT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-v1.5-pro-t2v-fast.
   *
   * <p>Text to Video, of the family seedance-v1.5-pro. The answer names the job; ask for its
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
  @Operation(id = "seedanceV15ProT2vFast", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-v1.5-pro-t2v-fast")
  Call<Submission> seedanceV15ProT2vFast(
      @Body SeedanceV15ProT2vFastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ltx-2-19b-text-to-video.
   *
   * <p>Text to Video, of the family ltx. The answer names the job; ask for its result, or have a
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
  @Operation(id = "ltx219bTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("ltx-2-19b-text-to-video")
  Call<Submission> ltx219bTextToVideo(
      @Body Ltx219bTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veo3.1-4k-video.
   *
   * <p>Text to Video, of the family veo3.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "veo314kVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("veo3.1-4k-video")
  Call<Submission> veo314kVideo(
      @Body Veo314kVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v3.0-pro-text-to-video.
   *
   * <p>Text to Video, of the family kling-v3.0. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV30ProTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v3.0-pro-text-to-video")
  Call<Submission> klingV30ProTextToVideo(
      @Body KlingV30ProTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v3.0-standard-text-to-video.
   *
   * <p>Text to Video, of the family kling-v3.0. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV30StandardTextToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v3.0-standard-text-to-video")
  Call<Submission> klingV30StandardTextToVideo(
      @Body KlingV30StandardTextToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to seedance-v2.0-t2v.
   *
   * <p>Text to Video, of the family bytedance. The answer names the job; ask for its result, or
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
  @Operation(id = "seedanceV20T2v", retry = RetryClass.WHEN_REFUSED)
  @POST("seedance-v2.0-t2v")
  Call<Submission> seedanceV20T2v(
      @Body SeedanceV20T2vInput body, @Query("webhook") @Nullable String webhook);
}
