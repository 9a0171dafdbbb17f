// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.ChatAccepted;
import dev.muster.muxiformation.model.ChatMessage;
import dev.muster.muxiformation.model.ChatReplyEnvelope;
import dev.muster.muxiformation.model.ChatResponse;
import dev.muster.muxiformation.model.RequestInfo;
import dev.muster.muxiformation.model.RequestState;
import dev.muster.muxiformation.model.RequestStateEnvelope;
import dev.muster.muxiformation.model.RequestStatus;
import dev.muster.muxiformation.model.TriggerReply;
import dev.muster.muxiformation.model.TriggerReplyEnvelope;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link ChatApi#chat}. */
  public static final JobDescriptor<ChatReplyEnvelope, RequestStateEnvelope> CHAT =
      followedByGetRequest("chat");

  /** The jobs of {@link ChatApi#audioChat}. */
  public static final JobDescriptor<ChatReplyEnvelope, RequestStateEnvelope> AUDIO_CHAT =
      followedByGetRequest("audioChat");

  /** The jobs of {@link TriggersApi#fireTrigger}. */
  public static final JobDescriptor<TriggerReplyEnvelope, RequestStateEnvelope> FIRE_TRIGGER =
      followedByGetRequest2("fireTrigger");

  private Jobs() {}

  private static JobDescriptor<ChatReplyEnvelope, RequestStateEnvelope> followedByGetRequest(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        ChatReplyEnvelope.class,
        RequestStateEnvelope.class,
        answer ->
            Optional.ofNullable(answer.data())
                .flatMap(
                    data ->
                        (data instanceof ChatMessage data1
                            ? Optional.ofNullable(data1.requestId())
                            : data instanceof ChatResponse data2
                                ? Optional.ofNullable(data2.requestId())
                                : data instanceof ChatAccepted data3
                                    ? Optional.ofNullable(data3.requestId())
                                    : Optional.<String>empty()))
                .orElse(null),
        answer ->
            Optional.ofNullable(answer.data())
                .map(
                    data ->
                        data instanceof ChatMessage
                            ? Phase.SUCCEEDED
                            : data instanceof ChatResponse
                                ? Phase.SUCCEEDED
                                : data instanceof ChatAccepted data3
                                    ? Optional.ofNullable(data3.status())
                                        .map(RequestStatus::phase)
                                        .orElse(null)
                                    : null)
                .orElse(null),
        "getRequest",
        (apis, id) -> apis.of(RequestsApi.class).getRequest(id, null),
        answer ->
            Optional.ofNullable(answer.data())
                .map(RequestState::status)
                .map(RequestStatus::phase)
                .orElse(Phase.UNKNOWN),
        List.of(),
        (apis, id) -> apis.of(RequestsApi.class).cancelRequest(id, null));
  }

  private static JobDescriptor<TriggerReplyEnvelope, RequestStateEnvelope> followedByGetRequest2(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        TriggerReplyEnvelope.class,
        RequestStateEnvelope.class,
        answer ->
            Optional.ofNullable(answer.data())
                .map(TriggerReply::requestId)
                .or(() -> Optional.ofNullable(answer.request()).map(RequestInfo::id))
                .orElse(null),
        answer ->
            Optional.ofNullable(answer.data())
                .map(TriggerReply::status)
                .map(RequestStatus::phase)
                .orElse(null),
        "getRequest",
        (apis, id) -> apis.of(RequestsApi.class).getRequest(id, null),
        answer ->
            Optional.ofNullable(answer.data())
                .map(RequestState::status)
                .map(RequestStatus::phase)
                .orElse(Phase.UNKNOWN),
        List.of(),
        (apis, id) -> apis.of(RequestsApi.class).cancelRequest(id, null));
  }
}
