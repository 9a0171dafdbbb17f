package dev.muster.mock.sandbox.file;

import dev.muster.mock.Handler;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
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

  private final Function<HostedPath, Optional<Shelf>> shelves;
  private final Darkroom darkroom = new Darkroom();

  /** The files of one provider in one namespace. */
  public interface Shelf {
    /** Answers while the files stay as they are. */
    Answer answer(Supplier<Answer> answer);

    /** The job of that id if it has succeeded: what equals it has put out the same. */
    Optional<?> done(String job);

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
        ? find(path, shelf)
            .map(file -> FileAnswers.of(file, path.saved(), request))
            .orElseGet(FileDoor::missing)
        : shelf.put(path.id(), request);
  }

  private static Answer missing() {
    return Answer.text(404, "There is no such file\n");
  }

  /** Forgets what was drawn for paths that pass. */
  public void forget(Predicate<HostedPath> passes) {
    darkroom.forget(passes);
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
    return shelf
        .done(path.id())
        .flatMap(
            job ->
                darkroom.get(
                    new Darkroom.Drawing(path, job), () -> shelf.output(path.id(), path.number())));
  }
}
