// Generated from specs/operations 1. Do not edit.
package dev.muster.operations.api;

import dev.muster.operations.model.EditImageAnswer;
import dev.muster.operations.model.EditImageInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.HTTP;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;

/** The operations under Images. */
public interface ImagesApi {
  /**
   * Edit an image.
   *
   * @param body What is sent.
   * @return The edited one.
   */
  @Operation(id = "edit-image", retry = RetryClass.WHEN_REFUSED)
  @POST("images")
  Call<EditImageAnswer> editImage(@Body EditImageInput body);

  /**
   * Edit an image.
   *
   * @param image The picture. The part's name is {@code image}.
   * @param masks Each part's name is {@code masks}.
   * @param prompt What is wanted.
   * @return The edited one.
   */
  @Operation(id = "edit-image", retry = RetryClass.WHEN_REFUSED)
  @Multipart
  @POST("images")
  Call<EditImageAnswer> editImageUpload(
      @Part MultipartBody.Part image,
      @Part @Nullable List<MultipartBody.Part> masks,
      @Part("prompt") @Nullable RequestBody prompt);

  /**
   * Edit an image.
   *
   * @return The edited one.
   */
  @Operation(id = "edit-image", retry = RetryClass.WHEN_REFUSED)
  @FormUrlEncoded
  @POST("images")
  Call<EditImageAnswer> editImageForm(
      @Field("url") String url, @Field("quality") @Nullable Integer quality);

  /**
   * Make an album.
   *
   * @param pictures The pictures. Each part's name is {@code pictures}.
   * @param name A name.
   */
  @Operation(id = "makeAlbum", retry = RetryClass.WHEN_REFUSED)
  @Multipart
  @POST("albums")
  Call<Void> makeAlbum(
      @Part List<MultipartBody.Part> pictures, @Part("name") @Nullable RequestBody name);

  /**
   * Tell what an upload may be.
   *
   * <p>Other answers:
   *
   * <ul>
   *   <li>302: Elsewhere.
   * </ul>
   */
  @Operation(id = "uploadOptions", retry = RetryClass.SAFE)
  @HTTP(method = "OPTIONS", path = "https://uploads.example.com/base/v2:upload", hasBody = false)
  Call<ResponseBody> uploadOptions();
}
