// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.api;

import dev.muster.muxiserver.model.DraftAnswer;
import dev.muster.muxiserver.model.DraftEdit;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Working on a copy of a formation, file by file, before it goes live. */
public interface DraftsApi {
  /**
   * Work on a formation's draft.
   *
   * <p>One operation for everything that can be done to a draft; {@code action} says what. Begin
   * with {@code init}, end with {@code deploy} (the draft goes live) or {@code discard}. Every
   * answer also tells how the draft and the live formation stand.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>400: The action, the mode, the path or the content is not usable.
   *   <li>401: The signature was not accepted. The checks run in the order of the examples and the
   *       first that fails is told; nothing was done.
   *   <li>404: There is no draft, no such file in it, or nothing live to clone.
   *   <li>409: A draft exists already.
   * </ul>
   *
   * @param id The formation's id. One that could never be deployed is simply not found. Not empty.
   * @param body What to do.
   * @return Done.
   */
  @Operation(id = "editDraft", retry = RetryClass.WHEN_REFUSED)
  @POST("rpc/formations/{id}/draft/files")
  Call<DraftAnswer> editDraft(@Path("id") String id, @Body DraftEdit body);
}
