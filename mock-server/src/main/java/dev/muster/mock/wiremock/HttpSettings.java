package dev.muster.mock.wiremock;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the server listens.
 *
 * @param address to bind to
 * @param port to bind to, or 0 for a free one
 * @param threads that serve at most; each open event stream holds one
 * @param journalEntries that the request journal keeps; older ones are dropped
 * @param stubs the folder that holds users' own {@code mappings/} and {@code __files/}, or null
 */
public record HttpSettings(
    String address, int port, int threads, int journalEntries, @Nullable Path stubs) {
  public static HttpSettings defaults() {
    return new HttpSettings("127.0.0.1", 0, 64, 250, null);
  }
}
