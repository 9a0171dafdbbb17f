// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.api;

import dev.muster.jobs.model.SongAnswer;
import dev.muster.jobs.model.SongInput;
import dev.muster.jobs.model.SongTicket;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The operations under Songs. */
public interface SongsApi {
  /**
   * Sing something.
   *
   * @param body What is sent.
   * @return Accepted.
   */
  @Operation(id = "sing", retry = RetryClass.WHEN_REFUSED)
  @POST("songs")
  Call<SongTicket> sing(@Body SongInput body);

  /**
   * Tell how a song stands.
   *
   * @return How it stands.
   */
  @Operation(id = "getSong", retry = RetryClass.SAFE)
  @GET("songs/{number}")
  Call<SongAnswer> getSong(@Path("number") Long number);
}
