// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.api;

import dev.muster.chat.model.GetTalkAnswer;
import dev.muster.chat.model.KeepNoteAnswer;
import dev.muster.chat.model.Note;
import dev.muster.chat.model.TalkAnswer;
import dev.muster.chat.model.Words;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** The operations under Talks. */
public interface TalksApi {
  /**
   * Say something.
   *
   * @param body What is said.
   * @return The reply, at once or word by word.
   */
  @Operation(
      id = "talk",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-Guest-Key", "X-Host-Key"})
  @Headers("Accept: application/json")
  @POST("talk")
  Call<TalkAnswer> talk(@Body Words body);

  /**
   * Say something.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.chat.model.TalkEvent}.
   *
   * @param body What is said.
   * @return The reply, at once or word by word.
   */
  @Operation(
      id = "talk",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-Guest-Key", "X-Host-Key"})
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("talk")
  Call<ResponseBody> talkStream(@Body Words body);

  /**
   * Ask for the reply.
   *
   * @return How it stands.
   */
  @Operation(
      id = "getTalk",
      retry = RetryClass.SAFE,
      keys = {"X-Guest-Key", "X-Host-Key"})
  @GET("talks/{number}")
  Call<GetTalkAnswer> getTalk(
      @Path("number") String number, @Header("X-Name") @Nullable String name);

  /**
   * Keep a note.
   *
   * @param body What is to be kept.
   * @return It is kept, plain or in an envelope.
   */
  @Operation(
      id = "keepNote",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-Guest-Key", "X-Host-Key"})
  @POST("notes")
  Call<KeepNoteAnswer> keepNote(@Body Note body);
}
