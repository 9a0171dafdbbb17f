// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.DeletionEnvelope;
import dev.muster.muxiformation.model.McpServerEnvelope;
import dev.muster.muxiformation.model.McpServerListEnvelope;
import dev.muster.muxiformation.model.McpServerSettings;
import dev.muster.muxiformation.model.McpSettingsEnvelope;
import dev.muster.muxiformation.model.McpToolCall;
import dev.muster.muxiformation.model.McpToolListEnvelope;
import dev.muster.muxiformation.model.McpToolResultEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Tool servers and their tools. */
public interface ToolsApi {
  /**
   * List all tool servers.
   *
   * <p>Needs the admin key. Tool servers speak the Model Context Protocol.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @return All tool servers.
   */
  @Operation(
      id = "listMcpServers",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("mcp/servers")
  Call<McpServerListEnvelope> listMcpServers();

  /**
   * Add a tool server.
   *
   * <p>Of older releases.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The tool server.
   * @return The tool server is there.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "createMcpServer",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @POST("mcp/servers")
  Call<McpServerEnvelope> createMcpServer(@Body McpServerSettings body);

  /**
   * Tell about one tool server.
   *
   * <p>Needs the admin key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param serverId The tool server's id. Not empty.
   * @return The tool server.
   */
  @Operation(
      id = "getMcpServer",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("mcp/servers/{server_id}")
  Call<McpServerEnvelope> getMcpServer(@Path("server_id") String serverId);

  /**
   * Change a tool server.
   *
   * <p>Of older releases.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param serverId The tool server's id. Not empty.
   * @param body What is to change.
   * @return The tool server as it is now.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "changeMcpServer",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @PATCH("mcp/servers/{server_id}")
  Call<McpServerEnvelope> changeMcpServer(
      @Path("server_id") String serverId, @Body McpServerSettings body);

  /**
   * Remove a tool server.
   *
   * <p>Of older releases.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param serverId The tool server's id. Not empty.
   * @return The tool server is gone.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "deleteMcpServer",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @DELETE("mcp/servers/{server_id}")
  Call<DeletionEnvelope> deleteMcpServer(@Path("server_id") String serverId);

  /**
   * List all tools.
   *
   * <p>Needs the admin key. The tools of all tool servers together.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @return All tools.
   */
  @Operation(
      id = "listMcpTools",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("mcp/tools")
  Call<McpToolListEnvelope> listMcpTools();

  /**
   * Call a tool.
   *
   * <p>Of older releases. What a tool does twice may count twice.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The call.
   * @return The tool answered.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "callMcpTool",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @POST("mcp/tools/call")
  Call<McpToolResultEnvelope> callMcpTool(@Body McpToolCall body);

  /**
   * Tell how tools are used.
   *
   * <p>Of older releases.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such resource; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @return The settings.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "getMcpSettings",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @GET("mcp")
  Call<McpSettingsEnvelope> getMcpSettings();

  /**
   * Change how tools are used.
   *
   * <p>Of older releases.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body What is to change.
   * @return The settings as they are now.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "changeMcpSettings",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @PATCH("mcp")
  Call<McpSettingsEnvelope> changeMcpSettings(@Body Map<String, @Nullable Object> body);
}
