// Generated from specs/operations 1. Do not edit.
package dev.muster.operations.api;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** Everything about files. */
public interface FilesFoldersApi {
  /**
   * Read a file.
   *
   * <p>The content, as it was stored.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>404: There is no such file.
   * </ul>
   *
   * @param path Where it is. It may contain slashes and is sent as it is: percent-escape everything
   *     else that a path does not allow.
   * @param traceId Yours.
   * @return The content.
   */
  @Operation(id = "readFile", retry = RetryClass.SAFE)
  @Headers("Accept: application/json")
  @GET("files/{path}")
  Call<Map<String, @Nullable Object>> readFile(
      @Path(value = "path", encoded = true) String path,
      @Header("X-Trace-ID") String traceId,
      @Query("since") @Nullable Instant since,
      @Query("tag") @Nullable List<String> tag);

  /**
   * Read a file.
   *
   * <p>The content, as it was stored.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>404: There is no such file.
   * </ul>
   *
   * @param path Where it is. It may contain slashes and is sent as it is: percent-escape everything
   *     else that a path does not allow.
   * @param traceId Yours.
   * @return The content.
   */
  @Operation(id = "readFile", retry = RetryClass.SAFE)
  @Headers("Accept: application/zip")
  @Streaming
  @GET("files/{path}")
  Call<ResponseBody> readFileDownload(
      @Path(value = "path", encoded = true) String path,
      @Header("X-Trace-ID") String traceId,
      @Query("since") @Nullable Instant since,
      @Query("tag") @Nullable List<String> tag);

  /**
   * Read a file.
   *
   * <p>The content, as it was stored.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>404: There is no such file.
   * </ul>
   *
   * @param path Where it is. It may contain slashes and is sent as it is: percent-escape everything
   *     else that a path does not allow.
   * @param traceId Yours.
   * @return The content.
   */
  @Operation(id = "readFile", retry = RetryClass.SAFE)
  @Headers("Accept: text/plain")
  @GET("files/{path}")
  Call<ResponseBody> readFileText(
      @Path(value = "path", encoded = true) String path,
      @Header("X-Trace-ID") String traceId,
      @Query("since") @Nullable Instant since,
      @Query("tag") @Nullable List<String> tag);

  /**
   * Write a file.
   *
   * @param path Where it is. It may contain slashes and is sent as it is: percent-escape everything
   *     else that a path does not allow.
   * @param body The content. Its content type is {@code application/gzip}.
   */
  @Operation(id = "writeFile", retry = RetryClass.SAFE)
  @PUT("files/{path}")
  Call<Void> writeFile(
      @Path(value = "path", encoded = true) String path,
      @Body RequestBody body,
      @Header("X-Trace-ID") @Nullable String traceId);

  /**
   * Delete a file.
   *
   * @param path Where it is. It may contain slashes and is sent as it is: percent-escape everything
   *     else that a path does not allow.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(id = "deleteFile", retry = RetryClass.NEVER)
  @Deprecated
  @DELETE("files/{path}")
  Call<Void> deleteFile(
      @Path(value = "path", encoded = true) String path,
      @Header("X-Trace-ID") @Nullable String traceId);
}
