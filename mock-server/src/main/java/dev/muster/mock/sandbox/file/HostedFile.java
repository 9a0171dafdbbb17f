package dev.muster.mock.sandbox.file;

/** A file as it is served. The bytes are not to be changed. */
public record HostedFile(String contentType, byte[] bytes) {
  @Override
  public String toString() {
    return contentType + ", " + bytes.length + " bytes";
  }
}
