// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.MinimaxSpeech26HdInput;
import dev.muster.muapi.model.MinimaxSpeech26TurboInput;
import dev.muster.muapi.model.MinimaxVoiceCloneInput;
import dev.muster.muapi.model.MmaudioV2TextToAudioInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.SunoCreateMusicInput;
import dev.muster.muapi.model.SunoExtendMusicInput;
import dev.muster.muapi.model.SunoRemixMusicInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Text to Audio. */
public interface TextToAudioApi {
  /**
   * Submit a job to mmaudio-v2-text-to-audio.
   *
   * <p>Text to Audio, of the family mmaudio. The answer names the job; ask for its result, or have
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
  @Operation(id = "mmaudioV2TextToAudio", retry = RetryClass.WHEN_REFUSED)
  @POST("mmaudio-v2/text-to-audio")
  Call<Submission> mmaudioV2TextToAudio(
      @Body MmaudioV2TextToAudioInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to suno-create-music.
   *
   * <p>Text to Audio, of the family suno. The answer names the job; ask for its result, or have a
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
  @Operation(id = "sunoCreateMusic", retry = RetryClass.WHEN_REFUSED)
  @POST("suno-create-music")
  Call<Submission> sunoCreateMusic(
      @Body SunoCreateMusicInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to suno-remix-music.
   *
   * <p>Text to Audio, of the family suno. The answer names the job; ask for its result, or have a
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
  @Operation(id = "sunoRemixMusic", retry = RetryClass.WHEN_REFUSED)
  @POST("suno-remix-music")
  Call<Submission> sunoRemixMusic(
      @Body SunoRemixMusicInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to suno-extend-music.
   *
   * <p>Text to Audio, of the family suno. The answer names the job; ask for its result, or have a
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
  @Operation(id = "sunoExtendMusic", retry = RetryClass.WHEN_REFUSED)
  @POST("suno-extend-music")
  Call<Submission> sunoExtendMusic(
      @Body SunoExtendMusicInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-voice-clone.
   *
   * <p>Text to Audio, of the family minimax-2.3. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxVoiceClone", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-voice-clone")
  Call<Submission> minimaxVoiceClone(
      @Body MinimaxVoiceCloneInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-speech-2.6-hd.
   *
   * <p>Text to Audio, of the family minimax-2.6. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxSpeech26Hd", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-speech-2.6-hd")
  Call<Submission> minimaxSpeech26Hd(
      @Body MinimaxSpeech26HdInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to minimax-speech-2.6-turbo.
   *
   * <p>Text to Audio, of the family minimax-2.6. The answer names the job; ask for its result, or
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
  @Operation(id = "minimaxSpeech26Turbo", retry = RetryClass.WHEN_REFUSED)
  @POST("minimax-speech-2.6-turbo")
  Call<Submission> minimaxSpeech26Turbo(
      @Body MinimaxSpeech26TurboInput body, @Query("webhook") @Nullable String webhook);
}
