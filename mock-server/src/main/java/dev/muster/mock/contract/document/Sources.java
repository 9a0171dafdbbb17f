package dev.muster.mock.contract.document;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The document and all that it refers to; each is read once, and fails once. */
final class Sources {
  /** Under this key of the document stand the trees of what it refers to. */
  static final String KEY = "x-muster-sources";

  private final List<SourceText> read = new ArrayList<>();
  private final List<Document.Source> unsound = new ArrayList<>();
  private final Map<String, SourceText> known = new HashMap<>();
  private final Map<String, RuntimeException> failed = new HashMap<>();

  Sources(Location location, DocumentText document) {
    SourceText main = new SourceText(location, document, "", "");
    read.add(main);
    known.put(location.key(), main);
  }

  SourceText main() {
    return read.get(0);
  }

  List<SourceText> all() {
    return read;
  }

  /** All that was read, and could be parsed or not. */
  List<Document.Source> read() {
    List<Document.Source> sources = new ArrayList<>();
    read.forEach(source -> sources.add(new Document.Source(source.location(), source.checksum())));
    sources.addAll(unsound);
    return sources;
  }

  /** Those that the document refers to. */
  List<SourceText> others() {
    return read.subList(1, read.size());
  }

  /**
   * The source at a location.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   * @throws SyntaxException if it is neither JSON nor YAML; its flaws then tell so
   */
  SourceText open(Location location) {
    String key = location.key();
    RuntimeException failure = failed.get(key);
    if (failure != null) {
      throw failure;
    }
    SourceText source = known.get(key);
    if (source == null) {
      try {
        source = read(location);
      } catch (UncheckedIOException e) {
        // To be watched for: it may be there some day.
        unsound.add(new Document.Source(location, Checksum.NOTHING));
        failed.put(key, e);
        throw e;
      } catch (RuntimeException e) {
        failed.put(key, e);
        throw e;
      }
      known.put(key, source);
      read.add(source);
    }
    return source;
  }

  private SourceText read(Location location) {
    byte[] bytes = location.read();
    try {
      DocumentText text =
          isText(location.fileName()) ? DocumentText.plain(bytes) : new DocumentText(bytes);
      return new SourceText(location, text, "/" + KEY + "/" + read.size(), shown(location));
    } catch (SyntaxException e) {
      unsound.add(new Document.Source(location, Checksum.of(bytes)));
      throw new UnreadableSource(shown(location), e);
    }
  }

  private static boolean isText(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|txt|html?)");
  }

  /** A file's path from the folder of the document, where it has one. */
  private String shown(Location location) {
    Optional<Path> base = main().location().file().map(Path::getParent);
    Optional<Path> file = location.file();
    if (base.isEmpty() || file.isEmpty()) {
      return location.toString();
    }
    try {
      return base.get().relativize(file.get()).toString();
    } catch (IllegalArgumentException e) {
      // Another drive: there is no way from one to the other.
      return location.toString();
    }
  }

  /** A source with an error of syntax. */
  static final class UnreadableSource extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Flaw flaw;

    UnreadableSource(String shown, SyntaxException e) {
      super(e.getMessage(), e);
      this.flaw = Flaw.error("", String.valueOf(e.getMessage())).at(shown, e.line(), "");
    }

    Flaw flaw() {
      return flaw;
    }
  }
}
