// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.FluxDevLoraImageInput;
import dev.muster.muapi.model.SdxlLoraImageInput;
import dev.muster.muapi.model.Submission;
import dev.muster.muapi.model.Wan21LoraI2vInput;
import dev.muster.muapi.model.Wan21LoraT2vInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Models: Training. */
public interface TrainingApi {
  /**
   * Submit a job to flux-dev-lora.
   *
   * <p>Training, of the family flux. The answer names the job; ask for its result, or have a
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
  @Operation(id = "fluxDevLoraImage", retry = RetryClass.WHEN_REFUSED)
  @POST("flux_dev_lora_image")
  Call<Submission> fluxDevLoraImage(
      @Body FluxDevLoraImageInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.1-lora-i2v.
   *
   * <p>Training, of the family wan2.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan21LoraI2v", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.1-lora-i2v")
  Call<Submission> wan21LoraI2v(
      @Body Wan21LoraI2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to wan2.1-lora-t2v.
   *
   * <p>Training, of the family wan2.1. The answer names the job; ask for its result, or have a
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
  @Operation(id = "wan21LoraT2v", retry = RetryClass.WHEN_REFUSED)
  @POST("wan2.1-lora-t2v")
  Call<Submission> wan21LoraT2v(
      @Body Wan21LoraT2vInput body, @Query("webhook") @Nullable String webhook);

  /**
   * Submit a job to sdxl-lora.
   *
   * <p>Training, of the family sdxl. The answer names the job; ask for its result, or have a
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
  @Operation(id = "sdxlLoraImage", retry = RetryClass.WHEN_REFUSED)
  @POST("sdxl-lora-image")
  Call<Submission> sdxlLoraImage(
      @Body SdxlLoraImageInput body, @Query("webhook") @Nullable String webhook);
}
