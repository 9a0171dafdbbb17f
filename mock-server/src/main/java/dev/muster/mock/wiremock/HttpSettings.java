package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the server listens. Start from {@link #defaults} and change what must differ.
 *
 * @param address to bind to
 * @param port to bind to, or 0 for a free one
 * @param threads that compute answers at once, at most; event streams and delays do not count
 * @param journalEntries that the request journal keeps, older ones being dropped; 0 for no journal
 * @param journalBytes of bodies that the journal keeps together, older entries being dropped
 * @param largestBody in bytes that a request may bring; larger ones are answered with status 413
 * @param idle how long a connection may stay silent before it is closed
 * @param cors whether pages of other origins may read answers, as Prism allows by default
 * @param stubs the folder that holds users' own {@code mappings/} and {@code __files/}, or null
 * @param extensions of WireMock that users bring along
 */
public record HttpSettings(
    String address,
    int port,
    int threads,
    int journalEntries,
    long journalBytes,
    int largestBody,
    Duration idle,
    boolean cors,
    @Nullable Path stubs,
    List<Extension> extensions) {
  public HttpSettings {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(idle, "idle");
    extensions = List.copyOf(extensions);
    atLeast(0, port, "port");
    atLeast(1, threads, "threads");
    atLeast(0, journalEntries, "journalEntries");
    atLeast(0, journalBytes, "journalBytes");
    atLeast(0, largestBody, "largestBody");
  }

  private static void atLeast(long least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is " + least + " or more, not " + value);
    }
  }

  /**
   * The loopback address, a free port, 64 threads, a journal of 250 requests and 32 MiB, bodies of
   * 10 MiB at most, 30 seconds of silence, CORS, no stubs.
   */
  public static HttpSettings defaults() {
    return new HttpSettings(
        "127.0.0.1",
        0,
        64,
        250,
        32L << 20,
        10 << 20,
        Duration.ofSeconds(30),
        true,
        null,
        List.of());
  }

  public HttpSettings withAddress(String other) {
    return new HttpSettings(
        other,
        port,
        threads,
        journalEntries,
        journalBytes,
        largestBody,
        idle,
        cors,
        stubs,
        extensions);
  }

  public HttpSettings withPort(int other) {
    return new HttpSettings(
        address,
        other,
        threads,
        journalEntries,
        journalBytes,
        largestBody,
        idle,
        cors,
        stubs,
        extensions);
  }

  public HttpSettings withThreads(int other) {
    return new HttpSettings(
        address,
        port,
        other,
        journalEntries,
        journalBytes,
        largestBody,
        idle,
        cors,
        stubs,
        extensions);
  }

  /** These settings with a journal of that many entries and bytes; 0 entries turn it off. */
  public HttpSettings withJournal(int entries, long bytes) {
    return new HttpSettings(
        address, port, threads, entries, bytes, largestBody, idle, cors, stubs, extensions);
  }

  public HttpSettings withLargestBody(int bytes) {
    return new HttpSettings(
        address, port, threads, journalEntries, journalBytes, bytes, idle, cors, stubs, extensions);
  }

  public HttpSettings withIdle(Duration other) {
    return new HttpSettings(
        address,
        port,
        threads,
        journalEntries,
        journalBytes,
        largestBody,
        other,
        cors,
        stubs,
        extensions);
  }

  public HttpSettings withCors(boolean on) {
    return new HttpSettings(
        address,
        port,
        threads,
        journalEntries,
        journalBytes,
        largestBody,
        idle,
        on,
        stubs,
        extensions);
  }

  public HttpSettings withStubs(@Nullable Path folder) {
    return new HttpSettings(
        address,
        port,
        threads,
        journalEntries,
        journalBytes,
        largestBody,
        idle,
        cors,
        folder,
        extensions);
  }

  /** These settings with one more extension of WireMock. */
  public HttpSettings withExtension(Extension extension) {
    List<Extension> more = new ArrayList<>(extensions);
    more.add(extension);
    return new HttpSettings(
        address, port, threads, journalEntries, journalBytes, largestBody, idle, cors, stubs, more);
  }
}
