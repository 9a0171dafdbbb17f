// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.Submission;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Submitting jobs to any model and asking for their results. */
public interface PredictionsApi {
  /**
   * Submit a job to any model.
   *
   * <p>For models that this contract does not know, or parameters that it does not know yet: the
   * body is whatever the model takes. The known models have operations of their own.
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
   * @param endpoint The model's endpoint. It may differ from the model's name, and may hold
   *     slashes. Not empty, matching {@code
   *     ^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$}. It may contain slashes and
   *     is sent as it is: percent-escape everything else that a path does not allow.
   * @param body The model's own parameters.
   * @param webhook A URL that is called with a POST when the job is done. The service calls HTTPS
   *     only. The call is not signed, so take it as a hint and ask for the result with the key.
   * @return The job is accepted. A job of a key made for testing may be complete already; such an
   *     answer may have outputs and no id, and there is nothing to ask for later.
   */
  @Operation(id = "submit", retry = RetryClass.WHEN_REFUSED)
  @POST("{endpoint}")
  Call<Submission> submit(
      @Path(value = "endpoint", encoded = true) String endpoint,
      @Body Map<String, @Nullable Object> body,
      @Query("webhook") @Nullable String webhook);

  /**
   * Ask for a job's state and result.
   *
   * <p>Ask every few seconds until the job is in a final state. A failed job is told in one of two
   * ways: with 200 and the status {@code failed}, or with 400 and the same facts under {@code
   * detail}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The job failed; or the request itself was not usable. Only the body tells which.
   *   <li>401: The key is missing or not valid. This is checked before anything else.
   *   <li>403: The key is valid but may not do this.
   *   <li>404: No job has this id.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   * </ul>
   *
   * @param requestId The id that the submission was given. Not empty.
   * @return How the job stands, and what it made if it is completed.
   */
  @Operation(id = "getPredictionResult", retry = RetryClass.SAFE)
  @GET("predictions/{request_id}/result")
  Call<Prediction> getPredictionResult(@Path("request_id") String requestId);
}
