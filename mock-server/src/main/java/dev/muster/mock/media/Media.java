package dev.muster.mock.media;

/** A rendered file. The bytes are not copied: whoever holds them must not write to them. */
public record Media(MediaKind kind, byte[] bytes) {

  @Override
  public String toString() {
    return kind + ", " + bytes.length + " bytes";
  }
}
