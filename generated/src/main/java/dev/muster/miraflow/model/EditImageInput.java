// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * One of several shapes.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface EditImageInput permits ImageEdit, ImagesEdit, EditImageInput.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements EditImageInput {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<EditImageInput> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<EditImageInput>of()
        .variant(
            ImageEdit.class,
            Shape.required("prompt", "name", "referenceImageMediaId")
                .optional("aspectRatio", "negativePrompt", "seed"),
            moshi.adapter(ImageEdit.class))
        .variant(
            ImagesEdit.class,
            Shape.required("prompt", "name", "referenceImageMediaIds")
                .optional("aspectRatio", "negativePrompt", "seed"),
            moshi.adapter(ImagesEdit.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
