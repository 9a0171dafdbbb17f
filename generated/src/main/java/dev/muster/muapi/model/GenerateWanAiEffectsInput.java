// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * What the endpoint {@code generate_wan_ai_effects} takes: the input of any of its models.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface GenerateWanAiEffectsInput
    permits AiVideoEffectsInput, MotionControlsInput, VfxInput, GenerateWanAiEffectsInput.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements GenerateWanAiEffectsInput {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<GenerateWanAiEffectsInput> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<GenerateWanAiEffectsInput>of()
        .variant(
            AiVideoEffectsInput.class,
            Shape.required("prompt", "image_url")
                .optional("name", "aspect_ratio", "resolution", "quality", "duration"),
            moshi.adapter(AiVideoEffectsInput.class))
        .variant(
            MotionControlsInput.class,
            Shape.required("prompt", "image_url")
                .optional("name", "aspect_ratio", "resolution", "quality", "duration"),
            moshi.adapter(MotionControlsInput.class))
        .variant(
            VfxInput.class,
            Shape.required("prompt", "image_url")
                .optional("name", "aspect_ratio", "resolution", "quality", "duration"),
            moshi.adapter(VfxInput.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
