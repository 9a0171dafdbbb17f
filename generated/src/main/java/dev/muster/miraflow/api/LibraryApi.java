// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.api;

import dev.muster.miraflow.model.AvatarList;
import dev.muster.miraflow.model.VoiceList;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import retrofit2.Call;
import retrofit2.http.GET;

/** The avatars and voices that can be cast. */
public interface LibraryApi {
  /**
   * List the avatars.
   *
   * <p>Those of the stock and the account's own, all at once.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @return The avatars.
   */
  @Operation(id = "listAvatars", retry = RetryClass.SAFE)
  @GET("avatars")
  Call<AvatarList> listAvatars();

  /**
   * List the voices.
   *
   * <p>Those of the stock and the account's own, all at once. The reference shows them under {@code
   * avatars}.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>401: The key is missing or not valid.
   *   <li>500: The service has trouble of its own. Whether anything was done is not known.
   * </ul>
   *
   * @return The voices.
   */
  @Operation(id = "listVoices", retry = RetryClass.SAFE)
  @GET("voices")
  Call<VoiceList> listVoices();
}
