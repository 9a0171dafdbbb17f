// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.AiAnimeGeneratorInput;
import dev.muster.muapi.model.BytedanceSeedreamImageInput;
import dev.muster.muapi.model.BytedanceSeedreamV45Input;
import dev.muster.muapi.model.BytedanceSeedreamV4Input;
import dev.muster.muapi.model.ChromaImageInput;
import dev.muster.muapi.model.Flux2FlexInput;
import dev.muster.muapi.model.Flux2Klein4bInput;
import dev.muster.muapi.model.Flux2Klein9bInput;
import dev.muster.muapi.model.Flux2ProInput;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.FluxKreaDevInput;
import dev.muster.muapi.model.FluxSchnellImageInput;
import dev.muster.muapi.model.GoogleImagen4FastInput;
import dev.muster.muapi.model.GoogleImagen4Input;
import dev.muster.muapi.model.GoogleImagen4UltraInput;
import dev.muster.muapi.model.Gpt4oTextToImageInput;
import dev.muster.muapi.model.GptImage15Input;
import dev.muster.muapi.model.GrokImagineTextToImageInput;
import dev.muster.muapi.model.HidreamI1DevImageInput;
import dev.muster.muapi.model.HidreamI1FastImageInput;
import dev.muster.muapi.model.HidreamI1FullImageInput;
import dev.muster.muapi.model.HunyuanImage21Input;
import dev.muster.muapi.model.HunyuanImage30Input;
import dev.muster.muapi.model.IdeogramV3T2iInput;
import dev.muster.muapi.model.KlingO1TextToImageInput;
import dev.muster.muapi.model.LeonardoaiLucidOriginInput;
import dev.muster.muapi.model.LeonardoaiPhoenix10Input;
import dev.muster.muapi.model.MidjourneyV7TextToImageInput;
import dev.muster.muapi.model.NanoBananaInput;
import dev.muster.muapi.model.NanoBananaProInput;
import dev.muster.muapi.model.NetaLuminaInput;
import dev.muster.muapi.model.PerfectPonyXlInput;
import dev.muster.muapi.model.QwenImageInput;
import dev.muster.muapi.model.ReveTextToImageInput;
import dev.muster.muapi.model.SdxlImageInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.ViduQ2TextToImageInput;
import dev.muster.muapi.model.Wan21TextToImageInput;
import dev.muster.muapi.model.Wan25TextToImageInput;
import dev.muster.muapi.model.Wan26TextToImageInput;
import dev.muster.muapi.model.ZImageBaseInput;
import dev.muster.muapi.model.ZImageTurboInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Text to Image. */
public interface TextToImageApi {
  /**
   * Submit a job to flux-dev.
   *
   * <p>Text to Image, of the family flux. The answer names the job; ask for its result, or have a
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
  @Operation(id = "fluxDevImage", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-dev-image")
  Call<Submission> fluxDevImage(
      @Body FluxDevImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hidream-i1-fast.
   *
   * <p>Text to Image, of the family hidream. The answer names the job; ask for its result, or have
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
  @Operation(id = "hidreamI1FastImage", retry = RetryClass.WHEN_REFUSED)
  @POST("hidream_i1_fast_image")
  Call<Submission> hidreamI1FastImage(
      @Body HidreamI1FastImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hidream-i1-dev.
   *
   * <p>Text to Image, of the family hidream. The answer names the job; ask for its result, or have
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
  @Operation(id = "hidreamI1DevImage", retry = RetryClass.WHEN_REFUSED)
  @POST("hidream_i1_dev_image")
  Call<Submission> hidreamI1DevImage(
      @Body HidreamI1DevImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hidream-i1-full.
   *
   * <p>Text to Image, of the family hidream. The answer names the job; ask for its result, or have
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
  @Operation(id = "hidreamI1FullImage", retry = RetryClass.WHEN_REFUSED)
  @POST("hidream_i1_full_image")
  Call<Submission> hidreamI1FullImage(
      @Body HidreamI1FullImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ai-anime-generator.
   *
   * <p>Text to Image, of the family tools. The answer names the job; ask for its result, or have a
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
  @Operation(id = "aiAnimeGenerator", retry = RetryClass.WHEN_REFUSED)
  @POST("ai-anime-generator")
  Call<Submission> aiAnimeGenerator(
      @Body AiAnimeGeneratorInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.1-text-to-image.
   *
   * <p>Text to Image, of the family wan2.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan21TextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.1-text-to-image")
  Call<Submission> wan21TextToImage(
      @Body Wan21TextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to gpt4o-text-to-image.
   *
   * <p>Text to Image, of the family gpt. The answer names the job; ask for its result, or have a
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
  @Operation(id = "gpt4oTextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("gpt4o-text-to-image")
  Call<Submission> gpt4oTextToImage(
      @Body Gpt4oTextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to midjourney-v7-text-to-image.
   *
   * <p>Text to Image, of the family midjourney. The answer names the job; ask for its result, or
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
  @Operation(id = "midjourneyV7TextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("midjourney-v7-text-to-image")
  Call<Submission> midjourneyV7TextToImage(
      @Body MidjourneyV7TextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-schnell.
   *
   * <p>Text to Image, of the family flux. The answer names the job; ask for its result, or have a
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
  @Operation(id = "fluxSchnellImage", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-schnell-image")
  Call<Submission> fluxSchnellImage(
      @Body FluxSchnellImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to bytedance-seedream-v3.
   *
   * <p>Text to Image, of the family seedream. The answer names the job; ask for its result, or have
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
  @Operation(id = "bytedanceSeedreamImage", retry = RetryClass.WHEN_REFUSED)
  @POST("bytedance-seedream-image")
  Call<Submission> bytedanceSeedreamImage(
      @Body BytedanceSeedreamImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to qwen-image.
   *
   * <p>Text to Image, of the family qwen. The answer names the job; ask for its result, or have a
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
  @Operation(id = "qwenImage", retry = RetryClass.WHEN_REFUSED)
  @POST("qwen-image")
  Call<Submission> qwenImage(@Body QwenImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to ideogram-v3-t2i.
   *
   * <p>Text to Image, of the family ideogram. The answer names the job; ask for its result, or have
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
  @Operation(id = "ideogramV3T2i", retry = RetryClass.WHEN_REFUSED)
  @POST("ideogram-v3-t2i")
  Call<Submission> ideogramV3T2i(
      @Body IdeogramV3T2iInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to nano-banana.
   *
   * <p>Text to Image, of the family nano. The answer names the job; ask for its result, or have a
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
  @Operation(id = "nanoBanana", retry = RetryClass.WHEN_REFUSED)
  @POST("nano-banana")
  Call<Submission> nanoBanana(
      @Body NanoBananaInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to google-imagen4.
   *
   * <p>Text to Image, of the family google. The answer names the job; ask for its result, or have a
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
  @Operation(id = "googleImagen4", retry = RetryClass.WHEN_REFUSED)
  @POST("google-imagen4")
  Call<Submission> googleImagen4(
      @Body GoogleImagen4Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to google-imagen4-fast.
   *
   * <p>Text to Image, of the family google. The answer names the job; ask for its result, or have a
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
  @Operation(id = "googleImagen4Fast", retry = RetryClass.WHEN_REFUSED)
  @POST("google-imagen4-fast")
  Call<Submission> googleImagen4Fast(
      @Body GoogleImagen4FastInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to google-imagen4-ultra.
   *
   * <p>Text to Image, of the family google. The answer names the job; ask for its result, or have a
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
  @Operation(id = "googleImagen4Ultra", retry = RetryClass.WHEN_REFUSED)
  @POST("google-imagen4-ultra")
  Call<Submission> googleImagen4Ultra(
      @Body GoogleImagen4UltraInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to sdxl-image.
   *
   * <p>Text to Image, of the family sdxl. The answer names the job; ask for its result, or have a
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
  @Operation(id = "sdxlImage", retry = RetryClass.WHEN_REFUSED)
  @POST("sdxl-image")
  Call<Submission> sdxlImage(@Body SdxlImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to bytedance-seedream-v4.
   *
   * <p>Text to Image, of the family seedream. The answer names the job; ask for its result, or have
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
  @Operation(id = "bytedanceSeedreamV4", retry = RetryClass.WHEN_REFUSED)
  @POST("bytedance-seedream-v4")
  Call<Submission> bytedanceSeedreamV4(
      @Body BytedanceSeedreamV4Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hunyuan-image-2.1.
   *
   * <p>Text to Image, of the family hunyuan. The answer names the job; ask for its result, or have
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
  @Operation(id = "hunyuanImage21", retry = RetryClass.WHEN_REFUSED)
  @POST("hunyuan-image-2.1")
  Call<Submission> hunyuanImage21(
      @Body HunyuanImage21Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to chroma-image.
   *
   * <p>Text to Image, of the family chroma. The answer names the job; ask for its result, or have a
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
  @Operation(id = "chromaImage", retry = RetryClass.WHEN_REFUSED)
  @POST("chroma-image")
  Call<Submission> chromaImage(
      @Body ChromaImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-krea-dev.
   *
   * <p>Text to Image, of the family flux. The answer names the job; ask for its result, or have a
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
  @Operation(id = "fluxKreaDev", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-krea-dev")
  Call<Submission> fluxKreaDev(
      @Body FluxKreaDevInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to perfect-pony-xl.
   *
   * <p>Text to Image, of the family pony. The answer names the job; ask for its result, or have a
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
  @Operation(id = "perfectPonyXl", retry = RetryClass.WHEN_REFUSED)
  @POST("perfect-pony-xl")
  Call<Submission> perfectPonyXl(
      @Body PerfectPonyXlInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to neta-lumina.
   *
   * <p>Text to Image, of the family neta. The answer names the job; ask for its result, or have a
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
  @Operation(id = "netaLumina", retry = RetryClass.WHEN_REFUSED)
  @POST("neta-lumina")
  Call<Submission> netaLumina(
      @Body NetaLuminaInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.5-text-to-image.
   *
   * <p>Text to Image, of the family wan2.5. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan25TextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.5-text-to-image")
  Call<Submission> wan25TextToImage(
      @Body Wan25TextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to hunyuan-image-3.0.
   *
   * <p>Text to Image, of the family hunyuan. The answer names the job; ask for its result, or have
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
  @Operation(id = "hunyuanImage30", retry = RetryClass.WHEN_REFUSED)
  @POST("hunyuan-image-3.0")
  Call<Submission> hunyuanImage30(
      @Body HunyuanImage30Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to leonardoai-phoenix-1.0.
   *
   * <p>Text to Image, of the family leonardoai. The answer names the job; ask for its result, or
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
  @Operation(id = "leonardoaiPhoenix10", retry = RetryClass.WHEN_REFUSED)
  @POST("leonardoai-phoenix-1.0")
  Call<Submission> leonardoaiPhoenix10(
      @Body LeonardoaiPhoenix10Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to leonardoai-lucid-origin.
   *
   * <p>Text to Image, of the family leonardoai. The answer names the job; ask for its result, or
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
  @Operation(id = "leonardoaiLucidOrigin", retry = RetryClass.WHEN_REFUSED)
  @POST("leonardoai-lucid-origin")
  Call<Submission> leonardoaiLucidOrigin(
      @Body LeonardoaiLucidOriginInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to reve-text-to-image.
   *
   * <p>Text to Image, of the family reve. The answer names the job; ask for its result, or have a
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
  @Operation(id = "reveTextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("reve-text-to-image")
  Call<Submission> reveTextToImage(
      @Body ReveTextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to grok-imagine-text-to-image.
   *
   * <p>Text to Image, of the family grok. The answer names the job; ask for its result, or have a
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
  @Operation(id = "grokImagineTextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("grok-imagine-text-to-image")
  Call<Submission> grokImagineTextToImage(
      @Body GrokImagineTextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to nano-banana-pro.
   *
   * <p>Text to Image, of the family nano. The answer names the job; ask for its result, or have a
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
  @Operation(id = "nanoBananaPro", retry = RetryClass.WHEN_REFUSED)
  @POST("nano-banana-pro")
  Call<Submission> nanoBananaPro(
      @Body NanoBananaProInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to kling-o1-text-to-image.
   *
   * <p>Text to Image, of the family kling-o1. The answer names the job; ask for its result, or have
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
  @Operation(id = "klingO1TextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("kling-o1-text-to-image")
  Call<Submission> klingO1TextToImage(
      @Body KlingO1TextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to z-image-turbo.
   *
   * <p>Text to Image, of the family z-image. The answer names the job; ask for its result, or have
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
  @Operation(id = "zImageTurbo", retry = RetryClass.WHEN_REFUSED)
  @POST("z-image-turbo")
  Call<Submission> zImageTurbo(
      @Body ZImageTurboInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-flex.
   *
   * <p>Text to Image, of the family flux-2. The answer names the job; ask for its result, or have a
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
  @Operation(id = "flux2Flex", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-flex")
  Call<Submission> flux2Flex(@Body Flux2FlexInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-pro.
   *
   * <p>Text to Image, of the family flux-2. The answer names the job; ask for its result, or have a
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
  @Operation(id = "flux2Pro", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-pro")
  Call<Submission> flux2Pro(@Body Flux2ProInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to vidu-q2-text-to-image.
   *
   * <p>Text to Image, of the family vidu-q2. The answer names the job; ask for its result, or have
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
  @Operation(id = "viduQ2TextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("vidu-q2-text-to-image")
  Call<Submission> viduQ2TextToImage(
      @Body ViduQ2TextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to bytedance-seedream-v4.5.
   *
   * <p>Text to Image, of the family seedream-v45. The answer names the job; ask for its result, or
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
  @Operation(id = "bytedanceSeedreamV45", retry = RetryClass.WHEN_REFUSED)
  @POST("bytedance-seedream-v4.5")
  Call<Submission> bytedanceSeedreamV45(
      @Body BytedanceSeedreamV45Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to gpt-image-1.5.
   *
   * <p>Text to Image, of the family gpt-1.5. The answer names the job; ask for its result, or have
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
  @Operation(id = "gptImage15", retry = RetryClass.WHEN_REFUSED)
  @POST("gpt-image-1.5")
  Call<Submission> gptImage15(
      @Body GptImage15Input body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.6-text-to-image.
   *
   * <p>Text to Image, of the family wan2.6. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan26TextToImage", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.6-text-to-image")
  Call<Submission> wan26TextToImage(
      @Body Wan26TextToImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-klein-4b.
   *
   * <p>Text to Image, of the family flux-2. The answer names the job; ask for its result, or have a
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
  @Operation(id = "flux2Klein4b", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-klein-4b")
  Call<Submission> flux2Klein4b(
      @Body Flux2Klein4bInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to flux-2-klein-9b.
   *
   * <p>Text to Image, of the family flux-2. The answer names the job; ask for its result, or have a
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
  @Operation(id = "flux2Klein9b", retry = RetryClass.WHEN_REFUSED)
  @POST("flux-2-klein-9b")
  Call<Submission> flux2Klein9b(
      @Body Flux2Klein9bInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to z-image-base.
   *
   * <p>Text to Image, of the family z-image. The answer names the job; ask for its result, or have
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
  @Operation(id = "zImageBase", retry = RetryClass.WHEN_REFUSED)
  @POST("z-image-base")
  Call<Submission> zImageBase(
      @Body ZImageBaseInput body, @Query("webhook") @Nullable String webhook);
}
