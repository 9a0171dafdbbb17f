// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.api;

import dev.muster.chat.model.GetTalkAnswer;
import dev.muster.chat.model.KeepNoteAnswer;
import dev.muster.chat.model.Kept;
import dev.muster.chat.model.KeptEnvelope;
import dev.muster.chat.model.Reply;
import dev.muster.chat.model.TalkAnswer;
import dev.muster.chat.model.TalkAnswerOn202;
import dev.muster.chat.model.Thinking;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link TalksApi#talk}. */
  public static final JobDescriptor<TalkAnswer, GetTalkAnswer> TALK = followedByGetTalk("talk");

  /** The jobs of {@link TalksApi#keepNote}. */
  public static final JobDescriptor<KeepNoteAnswer, GetTalkAnswer> KEEP_NOTE =
      followedByGetTalk2("keepNote");

  private Jobs() {}

  private static JobDescriptor<TalkAnswer, GetTalkAnswer> followedByGetTalk(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        TalkAnswer.class,
        GetTalkAnswer.class,
        answer ->
            (answer instanceof TalkAnswerOn202 answer1
                    ? Optional.ofNullable(answer1.ticket())
                    : Optional.<String>empty())
                .orElse(null),
        answer -> null,
        "getTalk",
        (apis, id) -> apis.of(TalksApi.class).getTalk(id, null),
        answer ->
            Optional.ofNullable(answer.data())
                .map(
                    data ->
                        data instanceof Thinking data1
                            ? Optional.ofNullable(data1.mood())
                                .map(Thinking.Mood::phase)
                                .orElse(Phase.UNKNOWN)
                            : data instanceof Reply ? Phase.SUCCEEDED : Phase.UNKNOWN)
                .orElse(Phase.UNKNOWN),
        List.of(),
        null);
  }

  private static JobDescriptor<KeepNoteAnswer, GetTalkAnswer> followedByGetTalk2(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        KeepNoteAnswer.class,
        GetTalkAnswer.class,
        answer ->
            (answer instanceof Kept answer1
                    ? Optional.ofNullable(answer1.number())
                    : answer instanceof KeptEnvelope answer2
                        ? Optional.ofNullable(answer2.data()).map(Kept::number)
                        : Optional.<String>empty())
                .orElse(null),
        answer -> null,
        "getTalk",
        (apis, id) -> apis.of(TalksApi.class).getTalk(id, null),
        answer ->
            Optional.ofNullable(answer.data())
                .map(
                    data ->
                        data instanceof Thinking data1
                            ? Optional.ofNullable(data1.mood())
                                .map(Thinking.Mood::phase)
                                .orElse(Phase.UNKNOWN)
                            : data instanceof Reply ? Phase.SUCCEEDED : Phase.UNKNOWN)
                .orElse(Phase.UNKNOWN),
        List.of(),
        null);
  }
}
