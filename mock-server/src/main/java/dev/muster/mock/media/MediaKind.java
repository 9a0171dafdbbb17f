package dev.muster.mock.media;

/** What sort of file a model makes, with the type and the ending under which it is served. */
public enum MediaKind {
  /** A PNG picture. */
  IMAGE("image/png", "png"),
  /** A JPEG picture. */
  PHOTO("image/jpeg", "jpg"),
  /** A short MP4 film, H.264 without sound. */
  VIDEO("video/mp4", "mp4"),
  /** A WAV melody, 16 bit, mono. */
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
}
