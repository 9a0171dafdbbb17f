// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.AuditClearingEnvelope;
import dev.muster.muxiformation.model.AuditLogEnvelope;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.Objects;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** What happened, and who changed what. */
public interface LogsApi {
  /**
   * Follow the log.
   *
   * <p>At least one of the filters must be given. The stream never ends by itself; the caller hangs
   * up.
   *
   * <p>The answer is streamed: close the body.
   *
   * <p>Its events are those of {@link dev.muster.muxiformation.model.LogEvent}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: No filter was given.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param userId Only what is about this user.
   * @param sessionId Only what is about this session.
   * @param requestId Only what is about this request.
   * @param agentId Only what is about this agent.
   * @param level Only this level.
   * @param eventType Only this kind of event.
   * @return What is logged, as it happens.
   */
  @Operation(
      id = "followLogs",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @Headers("Accept: text/event-stream")
  @Streaming
  @GET("logs")
  Call<ResponseBody> followLogs(
      @Query("user_id") @Nullable String userId,
      @Query("session_id") @Nullable String sessionId,
      @Query("request_id") @Nullable String requestId,
      @Query("agent_id") @Nullable String agentId,
      @Query("level") @Nullable String level,
      @Query("event_type") @Nullable String eventType);

  /**
   * Tell who changed what.
   *
   * <p>Needs the admin key. Every change of the formation is kept, with the time and what was
   * changed.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>422: The fields of the request are not what the operation takes; nothing was done.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param limit How many to give at most. 1 to 1000, default {@code 100}.
   * @param action Only this kind of change.
   * @param resourceType Only changes to this kind of thing.
   * @param since Only changes after this time.
   * @return The changes.
   */
  @Operation(
      id = "listAudit",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @GET("audit")
  Call<AuditLogEnvelope> listAudit(
      @Query("limit") @Nullable Integer limit,
      @Query("action") @Nullable String action,
      @Query("resource_type") @Nullable String resourceType,
      @Query("since") @Nullable String since);

  /**
   * Forget who changed what.
   *
   * <p>Needs the admin key, and a word of confirmation in the query. It cannot be undone.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The request is not usable; nothing was done.
   *   <li>401: There is no key, it is not the right one, or it is a client key where the admin key
   *       is needed.
   *   <li>429: Too many requests; nothing was done.
   *   <li>500: The formation failed, or has no key configured that it could compare with.
   *   <li>502: A language model failed; or, through a MUXI server, the formation did not answer.
   *   <li>503: The formation is overloaded or a part of it is not there; or, through a MUXI server,
   *       it does not run. Nothing was done.
   * </ul>
   *
   * @param confirm Must be {@code clear-audit-log}, so that nobody does this by accident.
   * @return The record is empty.
   */
  @Operation(
      id = "clearAudit",
      retry = RetryClass.SAFE,
      keys = {"X-MUXI-ADMIN-KEY"})
  @DELETE("audit")
  Call<AuditClearingEnvelope> clearAudit(@Query("confirm") ClearAuditConfirm confirm);

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record ClearAuditConfirm(String value) {
    /** {@code clear-audit-log}. */
    public static final ClearAuditConfirm CLEAR_AUDIT_LOG =
        new ClearAuditConfirm("clear-audit-log");

    public ClearAuditConfirm {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "clear-audit-log" -> Known.CLEAR_AUDIT_LOG;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      CLEAR_AUDIT_LOG,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }
}
