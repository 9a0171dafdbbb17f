package dev.muster.mock.contract.document;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

final class WebLocation extends Location {
  private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

  private final URI address;

  private WebLocation(URI address) {
    this.address = address;
  }

  static WebLocation at(String address) {
    URI uri;
    try {
      uri = URI.create(legal(address.strip()));
    } catch (IllegalArgumentException e) {
      // Neither message nor cause: they would show the address with its password.
      throw new IllegalArgumentException("not a well-formed http address");
    }
    if (uri.getHost() == null) {
      throw new IllegalArgumentException("the address " + shown(uri) + " names no host");
    }
    return new WebLocation(uri);
  }

  @Override
  Location resolve(String reference) {
    Location there = isAddress(reference) ? Location.of(reference) : at(join(reference));
    if (there instanceof FileLocation) {
      throw new IllegalArgumentException("a document from the web cannot refer to a local file");
    }
    return there;
  }

  private String join(String reference) {
    try {
      return address.resolve(legal(reference)).toString();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(reference + " is no address", e);
    }
  }

  /**
   * @throws UncheckedIOException if nothing is there, with the reason
   */
  @Override
  public byte[] read() {
    return WebReader.read(address);
  }

  @Override
  String key() {
    return address.normalize().toString();
  }

  @Override
  public String fileName() {
    String path = address.getPath() == null ? "" : address.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return shown(address);
  }

  /** The address without user, password and query: any of them may be a secret. */
  static String shown(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?…";
    return address.getScheme() + "://" + address.getHost() + port + path + query;
  }

  /** Escapes what people write into addresses though it must not stand there, such as blanks. */
  static String legal(String address) {
    StringBuilder legal = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
      legal.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return legal.toString();
  }
}
