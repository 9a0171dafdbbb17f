package dev.muster.mock.sandbox.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An operation's event stream.
 *
 * @param when conditions under which it is streamed although the request accepts other types too
 * @param stages the events on the way, in their order
 * @param last the event after which the stream is complete
 * @param failed the event instead of {@code last} when the work fails
 * @param cancelled the event instead of {@code last} when the work was given up
 * @param during what the resource's fields are until the work is done
 * @param keepalive seconds of silence after which a comment is sent, and one before all else; empty
 *     for none
 * @param open whether the stream stays open after its last stage
 */
public record StreamSpec(
    JsonNode when,
    List<Event> stages,
    Optional<Event> last,
    Optional<Event> failed,
    Optional<Event> cancelled,
    Map<String, JsonNode> during,
    Optional<BigDecimal> keepalive,
    boolean open) {

  /**
   * One event.
   *
   * @param name the event's name; empty for none
   * @param each a list in the scope, or a template of one: the event is sent once for each {@code
   *     it} of it; missing to send it once
   * @param after seconds since the one before
   * @param data template of the data
   */
  public record Event(String name, JsonNode each, BigDecimal after, JsonNode data) {
    static Event of(Settings settings) {
      settings.only("event", "each", "after", "data");
      return new Event(
          settings.child("event").text(""),
          settings.child("each").json(),
          settings.child("after").number(BigDecimal.ZERO),
          settings.child("data").json());
    }
  }

  static Optional<StreamSpec> of(Settings settings) {
    if (!settings.present()) {
      return Optional.empty();
    }
    settings.only("when", "stages", "last", "failed", "cancelled", "during", "keepalive", "open");
    Settings keepalive = settings.child("keepalive");
    return Optional.of(
        new StreamSpec(
            settings.child("when").json(),
            settings.child("stages").items().stream().map(Event::of).toList(),
            event(settings.child("last")),
            event(settings.child("failed")),
            event(settings.child("cancelled")),
            settings.child("during").jsonByName(),
            keepalive.present() ? Optional.of(keepalive.number(BigDecimal.ONE)) : Optional.empty(),
            settings.child("open").flag(false)));
  }

  private static Optional<Event> event(Settings settings) {
    return settings.present() ? Optional.of(Event.of(settings)) : Optional.empty();
  }
}
