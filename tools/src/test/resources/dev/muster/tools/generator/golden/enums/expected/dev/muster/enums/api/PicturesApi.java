// Generated from specs/enums 2.0.0. Do not edit.
package dev.muster.enums.api;

import dev.muster.enums.model.Picture;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** The operations under Pictures. */
public interface PicturesApi {
  /**
   * List pictures.
   *
   * @param sortBy What comes first. Default {@code name}.
   * @return The pictures.
   */
  @Operation(id = "listPictures", retry = RetryClass.SAFE)
  @GET("pictures")
  Call<List<Picture>> listPictures(@Query("sort-by") @Nullable ListPicturesSortBy sortBy);

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record ListPicturesSortBy(String value) {
    /** {@code name}. */
    public static final ListPicturesSortBy NAME = new ListPicturesSortBy("name");

    /** {@code -size}. */
    public static final ListPicturesSortBy SIZE = new ListPicturesSortBy("-size");

    public ListPicturesSortBy {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "name" -> Known.NAME;
        case "-size" -> Known.SIZE;
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
      NAME,
      SIZE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }
}
