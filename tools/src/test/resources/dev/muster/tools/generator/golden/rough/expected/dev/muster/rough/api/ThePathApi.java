// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.api;

import dev.muster.rough.model.ComExamplePath;
import dev.muster.rough.model.Error;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The operations under the Path. */
public interface ThePathApi {
  /**
   * Greet.
   *
   * @return Whatever.
   */
  @Operation(id = "root", retry = RetryClass.SAFE)
  @GET("./")
  Call<ComExamplePath> root();

  /** Touch. */
  @Operation(id = "touch", retry = RetryClass.SAFE)
  @HEAD("./")
  Call<Void> touch();

  /**
   * Find things.
   *
   * <p>The body that the contract speaks of is not sent: OkHttp sends none with a GET.
   *
   * @param filter Which. By name, as in {@code filter[property]}.
   * @param tags Its tags. Several values are joined by commas.
   * @param json More. As JSON.
   * @param session The session. Sent as a cookie: write {@code session=value}.
   * @return Things.
   */
  @Operation(id = "find_things", retry = RetryClass.SAFE)
  @GET("things/{thingId}/{ids}/")
  Call<List<Error>> findThings(
      @Path("thingId") String thingId,
      @Path("ids") String ids,
      @QueryMap Map<String, String> filter,
      @Query("tags") @Nullable String tags,
      @Query("mixed[]") @Nullable List<String> mixed,
      @Query("either") @Nullable String either,
      @Query("json") @Nullable String json,
      @Header("Cookie") @Nullable String session);

  /**
   * Send a form.
   *
   * @param nested As JSON.
   */
  @Operation(id = "sendForm", retry = RetryClass.WHEN_REFUSED)
  @FormUrlEncoded
  @POST("forms")
  Call<Void> sendForm(@Field("at") @Nullable Instant at, @Field("nested") @Nullable String nested);

  /**
   * Send a form.
   *
   * @param body Its content type is {@code multipart/form-data}.
   */
  @Operation(id = "sendForm", retry = RetryClass.WHEN_REFUSED)
  @POST("forms")
  Call<Void> sendFormUpload(@Body RequestBody body);

  /**
   * Delete forms.
   *
   * @param body What is sent.
   * @return Done.
   */
  @Operation(id = "deleteForms", retry = RetryClass.WHEN_REFUSED)
  @HTTP(method = "DELETE", path = "forms", hasBody = true)
  Call<Object> deleteForms(@Body List<String> body);
}
