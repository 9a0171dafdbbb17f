// Generated from specs/headers 1. Do not edit.
package dev.muster.headers.api;

import dev.muster.headers.model.RenderAnswer;
import dev.muster.headers.model.RenderAnswerData;
import dev.muster.headers.model.RenderAnswerDataRender;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link RendersApi#submitRender}. */
  public static final JobDescriptor<RenderAnswer, RenderAnswer> SUBMIT_RENDER =
      followedByGetRender("submitRender");

  private Jobs() {}

  private static JobDescriptor<RenderAnswer, RenderAnswer> followedByGetRender(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        RenderAnswer.class,
        RenderAnswer.class,
        answer ->
            Optional.ofNullable(answer.data())
                .map(RenderAnswerData::render)
                .map(RenderAnswerDataRender::handle)
                .orElse(null),
        answer -> null,
        "getRender",
        (apis, id) -> apis.of(RendersApi.class).getRender(id),
        answer -> Phase.UNKNOWN,
        List.of(),
        new JobDescriptor.StatusHeader(
            "X-Render-State",
            Map.ofEntries(
                Map.entry("queued", Phase.PENDING),
                Map.entry("heating", Phase.RUNNING),
                Map.entry("fired", Phase.SUCCEEDED),
                Map.entry("cracked", Phase.FAILED),
                Map.entry("cold", Phase.CANCELLED))),
        (apis, id) -> apis.of(RendersApi.class).stopRender(id));
  }
}
