// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.AgentChange;
import dev.muster.muxiformation.model.AgentCreation;
import dev.muster.muxiformation.model.AgentEnvelope;
import dev.muster.muxiformation.model.AgentListEnvelope;
import dev.muster.muxiformation.model.DeletionEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The members of the formation. */
public interface AgentsApi {
  /**
   * List all agents.
   *
   * <p>Needs the admin key.
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
   * @return All agents.
   */
  @Operation(
      id = "listAgents",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("agents")
  Call<AgentListEnvelope> listAgents();

  /**
   * Add an agent.
   *
   * <p>Of older releases; newer ones take agents from the bundle alone.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>409: An agent of this id exists.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param body The agent.
   * @return The agent is there.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "createAgent",
      retry = RetryClass.WHEN_REFUSED,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @POST("agents")
  Call<AgentEnvelope> createAgent(@Body AgentCreation body);

  /**
   * Tell about one agent.
   *
   * <p>Needs the admin key.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such agent; or, through a MUXI server, no such formation.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param agentId The agent's id. Not empty.
   * @return The agent.
   */
  @Operation(
      id = "getAgent",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("agents/{agent_id}")
  Call<AgentEnvelope> getAgent(@Path("agent_id") String agentId);

  /**
   * Change an agent.
   *
   * <p>Of older releases.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>404: There is no such agent; or, through a MUXI server, no such formation.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param agentId The agent's id. Not empty.
   * @param body What is to change.
   * @return The agent as it is now.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "changeAgent",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @PATCH("agents/{agent_id}")
  Call<AgentEnvelope> changeAgent(@Path("agent_id") String agentId, @Body AgentChange body);

  /**
   * Remove an agent.
   *
   * <p>Of older releases.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>403: The key or the user may not do this.
   *   <li>404: There is no such agent; or, through a MUXI server, no such formation.
   *   <li>405: This release of the formation does not have the operation any more.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param agentId The agent's id. Not empty.
   * @return The agent is gone.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "deleteAgent",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @DELETE("agents/{agent_id}")
  Call<DeletionEnvelope> deleteAgent(@Path("agent_id") String agentId);
}
