package dev.muster.runtime;

/**
 * Turns the raw events of one stream into typed ones, {@code DeployEvent.decoder(moshi)}.
 *
 * @param <E> the stream's events
 */
@FunctionalInterface
public interface EventDecoder<E extends StreamEvent> {
  /**
   * The event of that name; one that the contract does not know keeps its data.
   *
   * @param name of the event, {@code message} where the stream names none
   * @param data of the event, its lines joined with line feeds
   * @throws com.squareup.moshi.JsonDataException if the data is not what the contract says
   */
  E decode(String name, String data);
}
