package dev.muster.mock.contract.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;

/** A resource of the class path, or whatever else this Java can open by its URL. */
final class ResourceLocation extends Location {
  private final URL url;

  ResourceLocation(URL url) {
    this.url = url;
  }

  @Override
  Location resolve(String reference) {
    try {
      return Location.of(new URL(url, reference));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(reference + " is no address", e);
    }
  }

  @Override
  public byte[] read() {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + url, e);
    }
  }

  @Override
  String key() {
    return url.toString();
  }

  @Override
  public String fileName() {
    return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return url.toString();
  }
}
