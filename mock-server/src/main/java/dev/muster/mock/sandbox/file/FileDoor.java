package dev.muster.mock.sandbox.file;

import dev.muster.mock.Handler;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Serves files under {@value #PATH}: {@code <provider>/jobs/<id>/<number>.<ending>} and {@code
 * <provider>/uploads/<id>/<name>}, behind {@code <namespace>/} outside of the default one. Like at
 * providers, whoever knows a URL may fetch it; what is signed must be signed right, and only a
 * signed URL takes a file.
 */
public final class FileDoor implements Handler {
  /** Where files are. */
  public static final String PATH = "/_muster/files/";

  private static final long CACHE_BYTES = 64L << 20;

  private final Function<HostedPath, Optional<Shelf>> shelves;
  private final LinkedHashMap<HostedPath, HostedFile> cache = new LinkedHashMap<>(16, 0.75f, true);
  private long cached;

  /** The files of one provider in one namespace. */
  public interface Shelf {
    /** Answers while the files stay as they are. */
    Answer answer(Supplier<Answer> answer);

    /** Whether a job is there and has succeeded. */
    boolean isDone(String job);

    /** The numbered output of a finished job. */
    Optional<HostedFile> output(String job, int index);

    /** An uploaded file. */
    Optional<HostedFile> upload(String id);

    /** Takes what is put under a promised upload. */
    Answer put(String id, Request request);

    /** What the signature of a request is worth. */
    SignedUrls.Verdict verdict(Request request);
  }

  /**
   * A door.
   *
   * @param shelves on which of them a path leads to, if to any
   */
  public FileDoor(Function<HostedPath, Optional<Shelf>> shelves) {
    this.shelves = shelves;
  }

  @Override
  public Optional<Answer> handle(Request request) {
    Optional<HostedPath> path =
        request.path().startsWith(PATH) ? HostedPath.of(request.path()) : Optional.empty();
    return path.flatMap(
        one -> shelves.apply(one).map(shelf -> shelf.answer(() -> handle(request, one, shelf))));
  }

  private Answer handle(Request request, HostedPath path, Shelf shelf) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    if (!reads && !request.method().equals("PUT")) {
      return Answer.empty(405).withHeader("Allow", "GET, HEAD, PUT");
    }
    SignedUrls.Verdict verdict = shelf.verdict(request);
    if (verdict == SignedUrls.Verdict.EXPIRED) {
      return Answer.text(403, "The URL has expired\n");
    }
    if (verdict == SignedUrls.Verdict.FORGED || !reads && verdict != SignedUrls.Verdict.VALID) {
      return Answer.text(403, "The URL is not signed for this\n");
    }
    return reads
        ? find(path, shelf).map(file -> serve(file, request)).orElseGet(FileDoor::missing)
        : shelf.put(path.id(), request);
  }

  private static Answer missing() {
    return Answer.text(404, "There is no such file\n");
  }

  /** Forgets what was drawn for paths that pass. */
  public synchronized void forget(Predicate<HostedPath> passes) {
    cache.keySet().removeIf(passes);
    cached = cache.values().stream().mapToLong(file -> file.bytes().length).sum();
  }

  /** The file of a shelf; a drawing is made once and kept for a while. */
  public Optional<HostedFile> find(HostedPath path, Shelf shelf) {
    return switch (path.kind()) {
      case "uploads" -> shelf.upload(path.id());
      case "jobs" -> path.number() < 0 ? Optional.empty() : drawn(path, shelf);
      default -> Optional.empty();
    };
  }

  private Optional<HostedFile> drawn(HostedPath path, Shelf shelf) {
    if (!shelf.isDone(path.id())) {
      return Optional.empty();
    }
    synchronized (this) {
      HostedFile known = cache.get(path);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<HostedFile> file = shelf.output(path.id(), path.number());
    file.ifPresent(drawn -> keep(path, drawn));
    return file;
  }

  private synchronized void keep(HostedPath path, HostedFile file) {
    HostedFile before = cache.put(path, file);
    cached += file.bytes().length - (before == null ? 0 : before.bytes().length);
    var eldest = cache.entrySet().iterator();
    while (cached > CACHE_BYTES && eldest.hasNext()) {
      cached -= eldest.next().getValue().bytes().length;
      eldest.remove();
    }
  }

  private static Answer serve(HostedFile file, Request request) {
    byte[] all = file.bytes();
    Headers headers =
        Headers.of("Content-Type", file.contentType(), "Accept-Ranges", "bytes")
            .with("X-Content-Type-Options", "nosniff")
            // An uploaded page must not run as a page of this server.
            .with("Content-Security-Policy", "sandbox");
    Optional<ByteRange> range =
        request.headers().first("Range").flatMap(value -> ByteRange.of(value, all.length));
    if (range.isEmpty()) {
      return Answer.bytes(200, file.contentType(), all).withHeaders(headers);
    }
    if (range.get().isEmpty()) {
      return Answer.empty(416).withHeader("Content-Range", "bytes */" + all.length);
    }
    int first = range.get().first();
    int last = range.get().last();
    return Answer.bytes(206, file.contentType(), Arrays.copyOfRange(all, first, last + 1))
        .withHeaders(
            headers.with("Content-Range", "bytes " + first + "-" + last + "/" + all.length));
  }
}
