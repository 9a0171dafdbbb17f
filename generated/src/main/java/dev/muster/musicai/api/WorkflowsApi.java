// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

import dev.muster.musicai.model.WorkflowAnswer;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** What jobs can run. */
public interface WorkflowsApi {
  /**
   * List workflows.
   *
   * <p>What the application can run.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>422: A field is missing or not of the right type; nothing was started.
   *   <li>429: Too many requests; nothing was started. The limits are not published.
   *   <li>500: The service failed. Whether something was done is unknown.
   * </ul>
   *
   * @param page Which page, counted from 0. At least 0, default {@code 0}.
   * @param size How many a full page holds. The most is not stated; 100, it seems. 1 to 100,
   *     default {@code 100}.
   * @return One page of workflows, under {@code workflows} or as a bare list.
   */
  @Operation(id = "listWorkflows", retry = RetryClass.SAFE)
  @GET("workflow")
  Call<WorkflowAnswer> listWorkflows(
      @Query("page") @Nullable Integer page, @Query("size") @Nullable Integer size);
}
