package dev.muster.miraflow;

import dev.muster.core.ConfigurationException;
import dev.muster.core.Upload;
import dev.muster.miraflow.api.ImagesApi;
import dev.muster.miraflow.api.VideosApi;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.JobAnswer;
import dev.muster.miraflow.model.RecordedVideo;
import dev.muster.runtime.Apis;
import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The calls that Miraflow takes as forms of several parts. */
final class Forms {
  private Forms() {}

  static Call<JobAnswer> video(Apis apis, RecordedVideo video) {
    return apis.of(VideosApi.class)
        .createVideoUpload(text(video.avatarId()), text(video.name()), text(video.mediaId()));
  }

  /** One image goes under another name than several. */
  static Call<JobAnswer> edit(Apis apis, ImagePrompt prompt, List<Upload> images) {
    if (images.isEmpty()) {
      throw new ConfigurationException(
          "There is no image to edit: give one or several, or submit the prompt alone.");
    }
    boolean isOne = images.size() == 1;
    return apis.of(ImagesApi.class)
        .editImageUpload(
            text(prompt.prompt()),
            text(prompt.name()),
            textOrNull(prompt.aspectRatio()),
            textOrNull(prompt.negativePrompt()),
            textOrNull(prompt.seed()),
            isOne ? images.get(0).toPart("referenceImage") : null,
            isOne ? null : images.stream().map(each -> each.toPart("referenceImages")).toList());
  }

  static Call<JobAnswer> inpaint(Apis apis, ImagePrompt prompt, Upload image, Upload mask) {
    return apis.of(ImagesApi.class)
        .inpaintImageUpload(
            text(prompt.prompt()),
            text(prompt.name()),
            image.toPart("originalImage"),
            mask.toPart("maskImage"),
            textOrNull(prompt.aspectRatio()),
            textOrNull(prompt.negativePrompt()),
            textOrNull(prompt.seed()));
  }

  private static RequestBody text(Object value) {
    return RequestBody.create(value.toString(), null);
  }

  private static @Nullable RequestBody textOrNull(@Nullable Object value) {
    return value == null ? null : text(value);
  }
}
