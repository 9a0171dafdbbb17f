package dev.muster.mock.respond;

import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A sample of an event stream: each event that the contract names once, up to the first that ends
 * it well.
 */
final class EventStreamSample {
  private EventStreamSample() {}

  static String of(MediaType mediaType, Function<Place, JsonNode> generate) {
    StringBuilder events = new StringBuilder();
    String last = "";
    for (Map.Entry<String, Place> event : mediaType.place().child("x-event").members().entrySet()) {
      String ending = event.getValue().text("final", "");
      String text =
          "event: "
              + event.getKey()
              + "\ndata: "
              + Json.text(generate.apply(event.getValue().child("schema")))
              + "\n\n";
      if (ending.isEmpty()) {
        events.append(text);
      } else if (ending.equals("succeeded") && last.isEmpty()) {
        last = text;
      }
    }
    return events.append(last).toString();
  }
}
