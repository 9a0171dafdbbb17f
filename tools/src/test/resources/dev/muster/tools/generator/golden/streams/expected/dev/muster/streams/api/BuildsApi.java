// Generated from specs/streams 1. Do not edit.
package dev.muster.streams.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import dev.muster.streams.model.BuildResult;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Streaming;

/** The operations under Builds. */
public interface BuildsApi {
  /**
   * Build.
   *
   * @return Done; or, streamed, what happens.
   */
  @Operation(id = "build", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: application/json")
  @POST("builds")
  Call<BuildResult> buildValue();

  /**
   * Build.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.streams.model.BuildEvent}.
   *
   * @return Done; or, streamed, what happens.
   */
  @Operation(id = "build", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("builds")
  Call<ResponseBody> buildValueStream();

  /**
   * Build again.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.streams.model.BuildEvent}.
   *
   * @return What happens.
   */
  @Operation(id = "rebuild", retry = RetryClass.WHEN_REFUSED)
  @Headers("Accept: text/event-stream")
  @Streaming
  @POST("rebuilds")
  Call<ResponseBody> rebuild();

  /**
   * Follow the log.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.streams.model.FollowLogsEvent}.
   *
   * @return Lines.
   */
  @Operation(id = "followLogs", retry = RetryClass.SAFE)
  @Headers("Accept: text/event-stream")
  @Streaming
  @GET("logs")
  Call<ResponseBody> followLogs();
}
