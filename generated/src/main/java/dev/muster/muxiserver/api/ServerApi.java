// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.api;

import dev.muster.muxiserver.model.ServerStatusEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.Query;

/** The server itself. */
public interface ServerApi {
  /**
   * Tell how the server is.
   *
   * <p>Its version, how many formations are in which state, and how many ports are left.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   * </ul>
   *
   * @return The server's state.
   */
  @Operation(id = "getServerStatus", retry = RetryClass.SAFE)
  @GET("rpc/server/status")
  Call<ServerStatusEnvelope> getServerStatus();

  /**
   * Read the server's own log.
   *
   * <p>The latest lines as text; each line is a JSON object of its own.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   * </ul>
   *
   * @param lines How many of the latest lines to give. At least 1.
   * @return The latest lines.
   */
  @Operation(id = "getServerLogs", retry = RetryClass.SAFE)
  @Headers("Accept: text/plain")
  @GET("rpc/server/logs")
  Call<ResponseBody> getServerLogs(@Query("lines") @Nullable Integer lines);
}
