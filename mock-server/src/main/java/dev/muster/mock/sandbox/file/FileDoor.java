package dev.muster.mock.sandbox.file;

import dev.muster.mock.Handler;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Serves files under {@value #PATH}: {@code <provider>/jobs/<id>/<number>.<ending>} and {@code
 * <provider>/uploads/<id>/<name>}. Like at providers, whoever knows a URL may fetch it.
 */
public final class FileDoor implements Handler {
  /** Where files are. */
  public static final String PATH = "/_muster/files/";

  private static final long CACHE_BYTES = 64L << 20;

  private final Map<String, Shelf> shelves;
  private final LinkedHashMap<String, HostedFile> cache = new LinkedHashMap<>(16, 0.75f, true);
  private long cached;

  /** The files of one provider. */
  public interface Shelf {
    /** The numbered output of a finished job. */
    Optional<HostedFile> output(String job, int index);

    /** An uploaded file. */
    Optional<HostedFile> upload(String id);
  }

  /**
   * A door.
   *
   * @param shelves by provider
   */
  public FileDoor(Map<String, Shelf> shelves) {
    this.shelves = Map.copyOf(shelves);
  }

  @Override
  public Optional<Answer> handle(Request request) {
    if (!request.path().startsWith(PATH)) {
      return Optional.empty();
    }
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Optional.of(Answer.empty(405).withHeader("Allow", "GET, HEAD"));
    }
    return Optional.of(
        find(request.path().substring(PATH.length()))
            .map(file -> serve(file, request))
            .orElseGet(() -> Answer.text(404, "There is no such file\n")));
  }

  /** Forgets what was drawn. */
  public synchronized void clear() {
    cache.clear();
    cached = 0;
  }

  private Optional<HostedFile> find(String path) {
    String[] parts = Percent.decode(path).split("/", -1);
    Shelf shelf = parts.length == 4 ? shelves.get(parts[0]) : null;
    if (shelf == null) {
      return Optional.empty();
    }
    return switch (parts[1]) {
      case "uploads" -> shelf.upload(parts[2]);
      case "jobs" -> drawn(path, shelf, parts[2], parts[3]);
      default -> Optional.empty();
    };
  }

  private Optional<HostedFile> drawn(String path, Shelf shelf, String job, String name) {
    String number = name.substring(0, Math.max(0, name.indexOf('.')));
    if (!number.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    synchronized (this) {
      HostedFile known = cache.get(path);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<HostedFile> file = shelf.output(job, Integer.parseInt(number));
    file.ifPresent(drawn -> keep(path, drawn));
    return file;
  }

  private synchronized void keep(String path, HostedFile file) {
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
