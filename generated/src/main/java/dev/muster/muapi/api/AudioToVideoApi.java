// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.CreatifyLipsyncInput;
import dev.muster.muapi.model.InfinitetalkImageToVideoInput;
import dev.muster.muapi.model.KlingV1AvatarProInput;
import dev.muster.muapi.model.KlingV1AvatarStandardInput;
import dev.muster.muapi.model.KlingV2AvatarProInput;
import dev.muster.muapi.model.KlingV2AvatarStandardInput;
import dev.muster.muapi.model.LatentsyncVideoInput;
import dev.muster.muapi.model.Ltx219bLipsyncInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.VeedLipsyncInput;
import dev.muster.muapi.model.Wan22SpeechToVideoInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Audio to Video. */
public interface AudioToVideoApi {
  /**
   * Submit a job to latent-sync.
   *
   * <p>Audio to Video, of the family lipsync. The answer names the job; ask for its result, or have
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
  @Operation(id = "latentsyncVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("latentsync-video")
  Call<Submission> latentsyncVideo(
      @Body LatentsyncVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to creatify-lipsync.
   *
   * <p>Audio to Video, of the family lipsync. The answer names the job; ask for its result, or have
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
  @Operation(id = "creatifyLipsync", retry = RetryClass.WHEN_REFUSED)
  @POST("creatify-lipsync")
  Call<Submission> creatifyLipsync(
      @Body CreatifyLipsyncInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to veed-lipsync.
   *
   * <p>Audio to Video, of the family lipsync. The answer names the job; ask for its result, or have
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
  @Operation(id = "veedLipsync", retry = RetryClass.WHEN_REFUSED)
  @POST("veed-lipsync")
  Call<Submission> veedLipsync(
      @Body VeedLipsyncInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.2-speech-to-video.
   *
   * <p>Audio to Video, of the family wan2.2. The answer names the job; ask for its result, or have
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
  @Operation(id = "wan22SpeechToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.2-speech-to-video")
  Call<Submission> wan22SpeechToVideo(
      @Body Wan22SpeechToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to infinitetalk-image-to-video.
   *
   * <p>Audio to Video, of the family infinite-talk. The answer names the job; ask for its result,
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
  @Operation(id = "infinitetalkImageToVideo", retry = RetryClass.WHEN_REFUSED)
  @POST("infinitetalk-image-to-video")
  Call<Submission> infinitetalkImageToVideo(
      @Body InfinitetalkImageToVideoInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v1-avatar-standard.
   *
   * <p>Audio to Video, of the family kling-v1. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV1AvatarStandard", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v1-avatar-standard")
  Call<Submission> klingV1AvatarStandard(
      @Body KlingV1AvatarStandardInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v1-avatar-pro.
   *
   * <p>Audio to Video, of the family kling-v1. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV1AvatarPro", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v1-avatar-pro")
  Call<Submission> klingV1AvatarPro(
      @Body KlingV1AvatarProInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2-avatar-standard.
   *
   * <p>Audio to Video, of the family kling-v2. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV2AvatarStandard", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2-avatar-standard")
  Call<Submission> klingV2AvatarStandard(
      @Body KlingV2AvatarStandardInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-v2-avatar-pro.
   *
   * <p>Audio to Video, of the family kling-v2. The answer names the job; ask for its result, or
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
  @Operation(id = "klingV2AvatarPro", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-v2-avatar-pro")
  Call<Submission> klingV2AvatarPro(
      @Body KlingV2AvatarProInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ltx-2-19b-lipsync.
   *
   * <p>Audio to Video, of the family ltx. The answer names the job; ask for its result, or have a
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
  @Operation(id = "ltx219bLipsync", retry = RetryClass.WHEN_REFUSED)
  @POST("ltx-2-19b-lipsync")
  Call<Submission> ltx219bLipsync(
      @Body Ltx219bLipsyncInput body, @Query("webhook") @Nullable String webhook);
}
