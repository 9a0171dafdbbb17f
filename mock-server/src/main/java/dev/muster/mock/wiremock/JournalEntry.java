package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.UUID;

/** An exchange in the journal. */
interface JournalEntry {
  /** What each entry takes besides bodies, about. */
  int FRAME = 1_000;

  UUID id();

  /** The entry as WireMock shows it. */
  ServeEvent event();

  /** Bytes that it keeps from being freed, about. */
  long bytes();

  /** An exchange that WireMock served from a stub. */
  record Served(UUID id, ServeEvent event) implements JournalEntry {
    @Override
    public long bytes() {
      byte[] request = event.getRequest().getBody();
      byte[] response = event.getResponse() == null ? null : event.getResponse().getBody();
      return FRAME
          + (request == null ? 0 : request.length)
          + (response == null ? 0 : response.length);
    }
  }
}
