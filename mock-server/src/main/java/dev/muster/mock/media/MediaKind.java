package dev.muster.mock.media;

import java.util.Locale;

/** What sort of file a model makes, with the type and the ending under which it is served. */
public enum MediaKind {
  /** A PNG picture. */
  IMAGE("image/png", "png"),
  /** A JPEG picture. */
  PHOTO("image/jpeg", "jpg"),
  /** An MP4 film, H.264 without sound. */
  VIDEO("video/mp4", "mp4"),
  /** Sound as WAV, 16 bit. */
  AUDIO("audio/wav", "wav"),
  /** A binary glTF solid. */
  SOLID("model/gltf-binary", "glb"),
  /** Plain text, for models whose answer is words. */
  TEXT("text/plain; charset=utf-8", "txt");

  private final String contentType;
  private final String extension;

  MediaKind(String contentType, String extension) {
    this.contentType = contentType;
    this.extension = extension;
  }

  public String contentType() {
    return contentType;
  }

  /** The file name's ending, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The kind in which a picture is wanted that would be of this kind otherwise. There are PNG and
   * JPEG; whoever wants something else gets this kind, which says by its type what it is.
   *
   * @param format such as {@code jpeg}
   */
  public MediaKind as(String format) {
    if (this != IMAGE && this != PHOTO) {
      return this;
    }
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "png", "image/png" -> IMAGE;
      case "jpg", "jpeg", "image/jpeg" -> PHOTO;
      default -> this;
    };
  }
}
