// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.api;

import dev.muster.miraflow.model.JobAnswer;
import dev.muster.miraflow.model.ScriptedVideo;
import dev.muster.miraflow.model.Video;
import dev.muster.miraflow.model.VideoJob;
import dev.muster.miraflow.model.VideoList;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** Having avatars speak, and the videos that came of it. */
public interface VideosApi {
  /**
   * List the videos.
   *
   * <p>Only those that are done, all at once, without their download URLs.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @return The videos.
   */
  @Operation(id = "listVideos", retry = RetryClass.SAFE)
  @GET("videos")
  Call<VideoList> listVideos();

  /**
   * Tell about a video.
   *
   * <p>Of one that is done, with a URL from which it can be fetched for a day.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>404: No video that is done has this id.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param id The video's own id; not that of the job that made it. Not empty.
   * @return The video.
   */
  @Operation(id = "getVideo", retry = RetryClass.SAFE)
  @GET("video/{id}")
  Call<Video> getVideo(@Path("id") String id);

  /**
   * Fetch a video's file.
   *
   * <p>The bytes of one that is done. Whether the service sends them itself or redirects to its
   * storage is not stated; the key is not for the storage.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>404: No video that is done has this id.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param id The video's own id; not that of the job that made it. Not empty.
   * @return The file.
   */
  @Operation(id = "downloadVideo", retry = RetryClass.SAFE)
  @Headers("Accept: video/mp4")
  @Streaming
  @GET("video/{id}/download")
  Call<ResponseBody> downloadVideo(@Path("id") String id);

  /**
   * Ask how the making of a video stands.
   *
   * <p>The id is that of the job, not that of a video. Ask every few seconds, and less often as
   * time goes on.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>404: No job has this id.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param id The id of the job, as its submission answered it. Not empty.
   * @return How it stands.
   */
  @Operation(id = "getVideoStatus", retry = RetryClass.SAFE)
  @GET("video/{id}/status")
  Call<VideoJob> getVideoStatus(@Path("id") String id);

  /**
   * Have an avatar speak.
   *
   * <p>In one of two ways: a script is spoken in a voice (JSON), or a recording that was uploaded
   * before is lip-synced (a form). Costs credits, and is not idempotent.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: Something is missing, or not usable, or the credits do not suffice; nothing was
   *       started.
   *   <li>401: The key is missing or not valid.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param body Who speaks, and what.
   * @return The job was accepted; or it was not, which only the body tells.
   */
  @Operation(
      id = "createVideo",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @POST("video/create")
  Call<JobAnswer> createVideo(@Body ScriptedVideo body);

  /**
   * Have an avatar speak.
   *
   * <p>In one of two ways: a script is spoken in a voice (JSON), or a recording that was uploaded
   * before is lip-synced (a form). Costs credits, and is not idempotent.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: Something is missing, or not usable, or the credits do not suffice; nothing was
   *       started.
   *   <li>401: The key is missing or not valid.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @param avatarId The avatar that speaks.
   * @param name What the video is to be called.
   * @param mediaId The uploaded audio.
   * @return The job was accepted; or it was not, which only the body tells.
   */
  @Operation(
      id = "createVideo",
      retry = RetryClass.WHEN_REFUSED,
      refusals = {})
  @Multipart
  @POST("video/create")
  Call<JobAnswer> createVideoUpload(
      @Part("avatarId") RequestBody avatarId,
      @Part("name") RequestBody name,
      @Part("mediaId") RequestBody mediaId);
}
