// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.AudioChatRequest;
import dev.muster.muxiformation.model.ChatReplyEnvelope;
import dev.muster.muxiformation.model.ChatRequest;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Streaming;

/** Talking to the formation. */
public interface ChatApi {
  /**
   * Send a message.
   *
   * <p>A plain request is answered with JSON, one whose {@code Accept} names {@code
   * text/event-stream} with a stream: that is how the reference has it. Some releases look at
   * {@code stream} in the body instead, and stream unless it is false. Send both consistently, and
   * look at the answer's content type.
   *
   * <p>With the mode {@code async}, and with anything that is expected to take longer than the
   * threshold, the answer is a receipt: ask {@code getRequest}, or have the webhook called.
   * Releases differ in whether they can do that, and in the status of the receipt (200 or 202).
   *
   * <p>A stream begins with a comment line, and another comes after every second of silence. It
   * ends with {@code done} or {@code error}; one that ends otherwise was cut. It cannot be taken up
   * again: asking again is another request.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>408: The formation gave up.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>499: The request was cancelled while it was answered.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>501: This release of the formation cannot do that.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The message.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @param muxiIdempotencyKey The same key on the same path for the same user within 24 hours gives
   *     the answer of the first again, as long as the formation was not restarted. Does not apply
   *     to streams. Not empty.
   * @return The reply; or the receipt for one that comes later; or, streamed, the reply as it is
   *     made.
   */
  @Operation(
      id = "chat",
      retry = RetryClass.WHEN_REFUSED,
      idempotencyKey = "X-Muxi-Idempotency-Key",
      keys = {"X-MUXI-CLIENT-KEY"})
  @Headers("Accept: application/json")
  @POST("chat")
  Call<ChatReplyEnvelope> chat(
      @Body ChatRequest body,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId,
      @Header("X-Muxi-Idempotency-Key") @Nullable String muxiIdempotencyKey);

  /**
   * Send a message.
   *
   * <p>A plain request is answered with JSON, one whose {@code Accept} names {@code
   * text/event-stream} with a stream: that is how the reference has it. Some releases look at
   * {@code stream} in the body instead, and stream unless it is false. Send both consistently, and
   * look at the answer's content type.
   *
   * <p>With the mode {@code async}, and with anything that is expected to take longer than the
   * threshold, the answer is a receipt: ask {@code getRequest}, or have the webhook called.
   * Releases differ in whether they can do that, and in the status of the receipt (200 or 202).
   *
   * <p>A stream begins with a comment line, and another comes after every second of silence. It
   * ends with {@code done} or {@code error}; one that ends otherwise was cut. It cannot be taken up
   * again: asking again is another request.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiformation.model.ChatEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>408: The formation gave up.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>499: The request was cancelled while it was answered.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>501: This release of the formation cannot do that.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The message.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @param muxiIdempotencyKey The same key on the same path for the same user within 24 hours gives
   *     the answer of the first again, as long as the formation was not restarted. Does not apply
   *     to streams. Not empty.
   * @return The reply; or the receipt for one that comes later; or, streamed, the reply as it is
   *     made.
   */
  @Operation(
      id = "chat",
      retry = RetryClass.WHEN_REFUSED,
      idempotencyKey = "X-Muxi-Idempotency-Key",
      keys = {"X-MUXI-CLIENT-KEY"})
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("chat")
  Call<ResponseBody> chatStream(
      @Body ChatRequest body,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId,
      @Header("X-Muxi-Idempotency-Key") @Nullable String muxiIdempotencyKey);

  /**
   * Send a spoken message.
   *
   * <p>As {@code chat}, but for the message, which is a recording. Whether it takes an idempotency
   * key is not stated.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>408: The formation gave up.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>499: The request was cancelled while it was answered.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>501: This release of the formation cannot do that.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The message.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @param muxiIdempotencyKey The same key on the same path for the same user within 24 hours gives
   *     the answer of the first again, as long as the formation was not restarted. Does not apply
   *     to streams. Not empty.
   * @return The reply; or the receipt for one that comes later; or, streamed, the reply as it is
   *     made.
   */
  @Operation(
      id = "audioChat",
      retry = RetryClass.WHEN_REFUSED,
      idempotencyKey = "X-Muxi-Idempotency-Key",
      keys = {"X-MUXI-CLIENT-KEY"})
  @Headers("Accept: application/json")
  @POST("audiochat")
  Call<ChatReplyEnvelope> audioChat(
      @Body AudioChatRequest body,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId,
      @Header("X-Muxi-Idempotency-Key") @Nullable String muxiIdempotencyKey);

  /**
   * Send a spoken message.
   *
   * <p>As {@code chat}, but for the message, which is a recording. Whether it takes an idempotency
   * key is not stated.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiformation.model.ChatEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>408: The formation gave up.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>499: The request was cancelled while it was answered.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>501: This release of the formation cannot do that.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The message.
   * @param muxiUserId The user on whose behalf this is asked. Needed with the client key unless it
   *     says otherwise; with the admin key, narrows the answer to one user. Not empty.
   * @param muxiIdempotencyKey The same key on the same path for the same user within 24 hours gives
   *     the answer of the first again, as long as the formation was not restarted. Does not apply
   *     to streams. Not empty.
   * @return The reply; or the receipt for one that comes later; or, streamed, the reply as it is
   *     made.
   */
  @Operation(
      id = "audioChat",
      retry = RetryClass.WHEN_REFUSED,
      idempotencyKey = "X-Muxi-Idempotency-Key",
      keys = {"X-MUXI-CLIENT-KEY"})
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("audiochat")
  Call<ResponseBody> audioChatStream(
      @Body AudioChatRequest body,
      @Header("X-Muxi-User-ID") @Nullable String muxiUserId,
      @Header("X-Muxi-Idempotency-Key") @Nullable String muxiIdempotencyKey);
}
