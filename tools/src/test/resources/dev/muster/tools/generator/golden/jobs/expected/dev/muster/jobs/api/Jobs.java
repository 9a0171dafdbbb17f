// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.api;

import dev.muster.jobs.model.Drawing;
import dev.muster.jobs.model.DrawingState;
import dev.muster.jobs.model.FailedDrawing;
import dev.muster.jobs.model.LostSong;
import dev.muster.jobs.model.SongAnswer;
import dev.muster.jobs.model.SongTicket;
import dev.muster.jobs.model.SongTicketData;
import dev.muster.jobs.model.SungSong;
import dev.muster.jobs.model.Ticket;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link DrawingsApi#draw}. */
  public static final JobDescriptor<Ticket, Drawing> DRAW = followedByGetDrawing("draw");

  /** The jobs of {@link DrawingsApi#drawAny}. */
  public static final JobDescriptor<Ticket, Drawing> DRAW_ANY = followedByGetDrawing("drawAny");

  /** The jobs of {@link SongsApi#sing}. */
  public static final JobDescriptor<SongTicket, SongAnswer> SING = followedByGetSong("sing");

  private Jobs() {}

  private static JobDescriptor<Ticket, Drawing> followedByGetDrawing(String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        Ticket.class,
        Drawing.class,
        answer ->
            Optional.ofNullable(answer.id())
                .or(() -> Optional.ofNullable(answer.drawing()).map(Drawing::id))
                .orElse(null),
        answer ->
            Optional.ofNullable(answer.drawing())
                .map(Drawing::state)
                .map(DrawingState::status)
                .map(DrawingState.Status::phase)
                .orElse(null),
        "getDrawing",
        (apis, id) -> apis.of(DrawingsApi.class).getDrawing(id, null),
        answer ->
            Optional.ofNullable(answer.state())
                .map(DrawingState::status)
                .map(DrawingState.Status::phase)
                .orElse(Phase.UNKNOWN),
        List.of(new JobDescriptor.ErrorAnswer<>(400, FailedDrawing.class, body -> Phase.FAILED)),
        (apis, id) -> apis.of(DrawingsApi.class).cancelDrawing(id));
  }

  private static JobDescriptor<SongTicket, SongAnswer> followedByGetSong(String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        SongTicket.class,
        SongAnswer.class,
        answer ->
            Optional.ofNullable(answer.data())
                .map(SongTicketData::number)
                .map(String::valueOf)
                .orElse(null),
        answer -> null,
        "getSong",
        (apis, id) -> apis.of(SongsApi.class).getSong(Long.valueOf(id)),
        answer ->
            answer instanceof SungSong
                ? Phase.SUCCEEDED
                : answer instanceof LostSong ? Phase.FAILED : Phase.UNKNOWN,
        List.of(),
        null);
  }
}
