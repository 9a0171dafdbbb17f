package dev.muster.mock.contract.document;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a source is read from. Its text is fit for messages and logs: neither a password nor a
 * signed query shows in it.
 */
public abstract sealed class Location
    permits FileLocation, WebLocation, ResourceLocation, TextLocation {

  /** Two letters at least: {@code C:\api.yaml} is a file. */
  private static final Pattern SCHEME =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

  Location() {}

  /**
   * A file's path, or an address that begins with {@code http:}, {@code https:} or {@code file:}.
   *
   * @throws IllegalArgumentException if it is an address of another kind, or none at all
   */
  public static Location of(String pathOrAddress) {
    if (!SCHEME.matcher(pathOrAddress).matches()) {
      return new FileLocation(Path.of(pathOrAddress));
    } else if (pathOrAddress.regionMatches(true, 0, "http", 0, 4)) {
      return WebLocation.at(pathOrAddress);
    } else if (pathOrAddress.regionMatches(true, 0, "file:", 0, 5)) {
      return new FileLocation(Path.of(URI.create(WebLocation.legal(pathOrAddress))));
    }
    throw new IllegalArgumentException(
        pathOrAddress.substring(0, pathOrAddress.indexOf(':') + 1)
            + " addresses cannot be read: give a file, or an http or https address");
  }

  public static Location of(Path file) {
    return new FileLocation(file);
  }

  public static Location of(URL url) {
    return switch (url.getProtocol()) {
      case "http", "https", "file" -> of(url.toString());
      default -> new ResourceLocation(url);
    };
  }

  /** Of a text that is at hand: what it refers to must have an address of its own. */
  public static Location ofText(String name) {
    return new TextLocation(name);
  }

  /**
   * The location that a reference from here leads to.
   *
   * @param reference without its fragment
   * @throws IllegalArgumentException if it leads nowhere, with a message that says why
   */
  abstract Location resolve(String reference);

  /**
   * @throws java.io.UncheckedIOException if it cannot be read, with a message that says why
   */
  public abstract byte[] read();

  /** What tells it from other locations. */
  abstract String key();

  /** The file, where it is one. */
  public Optional<Path> file() {
    return Optional.empty();
  }

  /** The last part of its path, such as {@code openapi.yaml}; may be empty. */
  public abstract String fileName();

  static boolean isAddress(String reference) {
    return SCHEME.matcher(reference).matches();
  }
}
