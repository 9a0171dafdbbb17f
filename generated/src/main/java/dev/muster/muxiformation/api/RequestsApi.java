// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.CancellationEnvelope;
import dev.muster.muxiformation.model.RequestListEnvelope;
import dev.muster.muxiformation.model.RequestStateEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** What became of requests that are answered later. */
public interface RequestsApi {
  /**
   * List requests.
   *
   * <p>With the client key, those of the user.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The requests.
   */
  @Operation(
      id = "listRequests",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("requests")
  Call<RequestListEnvelope> listRequests(@Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Ask for the state and result of a request.
   *
   * <p>Ask every two to five seconds until the status is final. Five minutes after its end a
   * request is forgotten.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>403: The key or the user may not do this.
   *   <li>404: No request of this id is known: it never was, or it ended more than five minutes
   *       ago. Or, through a MUXI server, there is no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param requestId The request's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return How the request stands.
   */
  @Operation(
      id = "getRequest",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @GET("requests/{request_id}")
  Call<RequestStateEnvelope> getRequest(
      @Path("request_id") String requestId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);

  /**
   * Cancel a request.
   *
   * <p>Work stops at the next checkpoint. Cancelling twice is harmless.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request has ended already, or the user id is missing.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>403: The key or the user may not do this.
   *   <li>404: No request of this id is known: it never was, or it ended more than five minutes
   *       ago. Or, through a MUXI server, there is no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param requestId The request's id. Not empty.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @return The request is being cancelled.
   */
  @Operation(
      id = "cancelRequest",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY", "X-MUXI-CLIENT-KEY"})
  @DELETE("requests/{request_id}")
  Call<CancellationEnvelope> cancelRequest(
      @Path("request_id") String requestId, @Header("X-Muxi-User-ID") @Nullable String muxiUserId);
}
