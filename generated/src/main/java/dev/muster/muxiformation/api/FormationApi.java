// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.A2aConfigEnvelope;
import dev.muster.muxiformation.model.AsyncConfigEnvelope;
import dev.muster.muxiformation.model.FormationConfigEnvelope;
import dev.muster.muxiformation.model.FormationInfoEnvelope;
import dev.muster.muxiformation.model.FormationStatusEnvelope;
import dev.muster.muxiformation.model.LlmSettingsEnvelope;
import dev.muster.muxiformation.model.LoggingConfigEnvelope;
import dev.muster.muxiformation.model.LoggingDestinationsEnvelope;
import dev.muster.muxiformation.model.MemoryConfigEnvelope;
import dev.muster.muxiformation.model.MemoryStatsEnvelope;
import dev.muster.muxiformation.model.OverlordConfigEnvelope;
import dev.muster.muxiformation.model.OverlordPersonaEnvelope;
import dev.muster.muxiformation.model.OverlordSoulEnvelope;
import dev.muster.muxiformation.model.SchedulerConfigEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;

/** How the formation is set up and how it is. */
public interface FormationApi {
  /**
   * Tell how the formation is.
   *
   * <p>Needs the admin key. Counts agents, tool servers and requests, and tells how long the
   * formation has been running.
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
   * @return Done.
   */
  @Operation(
      id = "getFormationStatus",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("status")
  Call<FormationStatusEnvelope> getFormationStatus();

  /**
   * Tell how the formation is set up.
   *
   * <p>Needs the admin key. The settings as they are in force; secrets are not among them.
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
   * @return Done.
   */
  @Operation(
      id = "getConfig",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("config")
  Call<FormationConfigEnvelope> getConfig();

  /**
   * Tell what the formation is called.
   *
   * <p>Needs the admin key. Its name, its version and what it is for.
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
   * @return Done.
   */
  @Operation(
      id = "getFormationInfo",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("formation")
  Call<FormationInfoEnvelope> getFormationInfo();

  /**
   * Tell how the overlord is set up.
   *
   * <p>Needs the admin key. The overlord is the part that hands requests to agents.
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
   * @return Done.
   */
  @Operation(
      id = "getOverlord",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("overlord")
  Call<OverlordConfigEnvelope> getOverlord();

  /**
   * Tell the overlord's character.
   *
   * <p>Needs the admin key. The text that tells the overlord how to speak; older releases call it
   * persona.
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
   * @return Done.
   */
  @Operation(
      id = "getOverlordSoul",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("overlord/soul")
  Call<OverlordSoulEnvelope> getOverlordSoul();

  /**
   * Tell the overlord's persona.
   *
   * <p>Of older releases; newer ones have a soul instead.
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
   * @return Done.
   * @deprecated The provider has given it up, or is going to.
   */
  @Operation(
      id = "getOverlordPersona",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Deprecated
  @GET("overlord/persona")
  Call<OverlordPersonaEnvelope> getOverlordPersona();

  /**
   * Tell which language models are used.
   *
   * <p>Needs the admin key. The keys of the models' makers are not told.
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
   * @return Done.
   */
  @Operation(
      id = "getLlmSettings",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("llm/settings")
  Call<LlmSettingsEnvelope> getLlmSettings();

  /**
   * Tell how memory is set up.
   *
   * <p>Needs the admin key. Memory is what agents keep of conversations, for a while or for good.
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
   * @return Done.
   */
  @Operation(
      id = "getMemoryConfig",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("memory")
  Call<MemoryConfigEnvelope> getMemoryConfig();

  /**
   * Tell how full the memory is.
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
   * @return Done.
   */
  @Operation(
      id = "getMemoryStats",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("memory/stats")
  Call<MemoryStatsEnvelope> getMemoryStats();

  /**
   * Tell when requests are answered later.
   *
   * <p>Needs the admin key. A request that takes longer than the threshold is answered later, by
   * webhook or on asking.
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
   * @return Done.
   */
  @Operation(
      id = "getAsyncConfig",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("async")
  Call<AsyncConfigEnvelope> getAsyncConfig();

  /**
   * Tell how the scheduler is set up.
   *
   * <p>Needs the admin key. The scheduler sends messages at set times.
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
   * @return Done.
   */
  @Operation(
      id = "getSchedulerConfig",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("scheduler")
  Call<SchedulerConfigEnvelope> getSchedulerConfig();

  /**
   * Tell how the formation talks to others.
   *
   * <p>Needs the admin key. Agents of one formation can ask those of another.
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
   * @return Done.
   */
  @Operation(
      id = "getA2aConfig",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("a2a")
  Call<A2aConfigEnvelope> getA2aConfig();

  /**
   * Tell what is logged.
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
   * @return Done.
   */
  @Operation(
      id = "getLoggingConfig",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("logging")
  Call<LoggingConfigEnvelope> getLoggingConfig();

  /**
   * Tell where logs go.
   *
   * <p>Needs the admin key. Credentials of the places are not told.
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
   * @return Done.
   */
  @Operation(
      id = "listLoggingDestinations",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("logging/destinations")
  Call<LoggingDestinationsEnvelope> listLoggingDestinations();
}
