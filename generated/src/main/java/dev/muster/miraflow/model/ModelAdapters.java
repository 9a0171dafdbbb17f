// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.JsonTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of this package, and of JSON's own types: {@code new
 * Moshi.Builder().add(new ModelAdapters())}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  private static final String PACKAGE = ModelAdapters.class.getPackageName() + ".";

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    String name = type.getTypeName();
    return name.startsWith(PACKAGE)
        ? model(name.substring(PACKAGE.length()), moshi)
        : JsonTypes.adapter(type, moshi);
  }

  // By name, not by class: asking for one model must not load the classes of all.
  private static @Nullable JsonAdapter<?> model(String name, Moshi moshi) {
    return switch (name) {
      case "AvatarList" -> AvatarList.jsonAdapter(moshi);
      case "Avatar" -> Avatar.jsonAdapter(moshi);
      case "VoiceList" -> VoiceList.jsonAdapter(moshi);
      case "Voice" -> Voice.jsonAdapter(moshi);
      case "VideoList" -> VideoList.jsonAdapter(moshi);
      case "VideoSummary" -> VideoSummary.jsonAdapter(moshi);
      case "Video" -> Video.jsonAdapter(moshi);
      case "ScriptedVideo" -> ScriptedVideo.jsonAdapter(moshi);
      case "RecordedVideo" -> RecordedVideo.jsonAdapter(moshi);
      case "AspectRatio" -> AspectRatio.jsonAdapter(moshi);
      case "ImagePrompt" -> ImagePrompt.jsonAdapter(moshi);
      case "ImageEdit" -> ImageEdit.jsonAdapter(moshi);
      case "ImagesEdit" -> ImagesEdit.jsonAdapter(moshi);
      case "Inpainting" -> Inpainting.jsonAdapter(moshi);
      case "JobAnswer" -> JobAnswer.jsonAdapter(moshi);
      case "JobAccepted" -> JobAccepted.jsonAdapter(moshi);
      case "JobFailure" -> JobFailure.jsonAdapter(moshi);
      case "JobStatus" -> JobStatus.jsonAdapter(moshi);
      case "JobProgress" -> JobProgress.jsonAdapter(moshi);
      case "VideoJob" -> VideoJob.jsonAdapter(moshi);
      case "ImageJob" -> ImageJob.jsonAdapter(moshi);
      case "Image" -> Image.jsonAdapter(moshi);
      case "MediaUpload" -> MediaUpload.jsonAdapter(moshi);
      case "MediaTicket" -> MediaTicket.jsonAdapter(moshi);
      case "MediaCompletion" -> MediaCompletion.jsonAdapter(moshi);
      case "MediaOutcome" -> MediaOutcome.jsonAdapter(moshi);
      case "ErrorBody" -> ErrorBody.jsonAdapter(moshi);
      case "EditImageInput" -> EditImageInput.jsonAdapter(moshi);
      default -> null;
    };
  }
}
