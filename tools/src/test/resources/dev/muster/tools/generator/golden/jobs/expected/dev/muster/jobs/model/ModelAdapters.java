// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

import static java.util.Map.entry;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.JsonTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of this package, and of JSON's own types: {@code new
 * Moshi.Builder().add(new ModelAdapters())}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  private static final Map<Type, Function<Moshi, JsonAdapter<?>>> ADAPTERS =
      Map.ofEntries(
          entry(DrawInput.class, DrawInput::jsonAdapter),
          entry(PenInput.class, PenInput::jsonAdapter),
          entry(BrushInput.class, BrushInput::jsonAdapter),
          entry(Ticket.class, Ticket::jsonAdapter),
          entry(Drawing.class, Drawing::jsonAdapter),
          entry(FailedDrawing.class, FailedDrawing::jsonAdapter),
          entry(SongInput.class, SongInput::jsonAdapter),
          entry(SongTicket.class, SongTicket::jsonAdapter),
          entry(SongAnswer.class, SongAnswer::jsonAdapter),
          entry(SungSong.class, SungSong::jsonAdapter),
          entry(LostSong.class, LostSong::jsonAdapter),
          entry(OpenSong.class, OpenSong::jsonAdapter),
          entry(DrawAnyInput.class, DrawAnyInput::jsonAdapter),
          entry(DrawingState.class, DrawingState::jsonAdapter),
          entry(FailedDrawingDetail.class, FailedDrawingDetail::jsonAdapter),
          entry(SongTicketData.class, SongTicketData::jsonAdapter));

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    Function<Moshi, JsonAdapter<?>> adapter = ADAPTERS.get(type);
    return adapter == null ? JsonTypes.adapter(type, moshi) : adapter.apply(moshi);
  }
}
