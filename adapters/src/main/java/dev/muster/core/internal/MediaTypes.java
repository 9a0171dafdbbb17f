package dev.muster.core.internal;

import static java.util.Map.entry;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.MediaType;

/**
 * File names' extensions and the media types that they stand for. A list of our own for what these
 * APIs deal in, since the JDK's differs from release to release and calls some by older names.
 */
public final class MediaTypes {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          entry("jpg", "image/jpeg"),
          entry("png", "image/png"),
          entry("gif", "image/gif"),
          entry("webp", "image/webp"),
          entry("avif", "image/avif"),
          entry("heic", "image/heic"),
          entry("svg", "image/svg+xml"),
          entry("mp4", "video/mp4"),
          entry("webm", "video/webm"),
          entry("mov", "video/quicktime"),
          entry("mp3", "audio/mpeg"),
          entry("wav", "audio/wav"),
          entry("m4a", "audio/mp4"),
          entry("aac", "audio/aac"),
          entry("flac", "audio/flac"),
          entry("ogg", "audio/ogg"),
          entry("mid", "audio/midi"),
          entry("json", "application/json"),
          entry("pdf", "application/pdf"),
          entry("zip", "application/zip"),
          entry("txt", "text/plain"),
          entry("bin", "application/octet-stream"));
  private static final Map<String, String> BY_TYPE =
      BY_EXTENSION.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private MediaTypes() {}

  /** What a file of that name holds, as far as the name tells. */
  public static MediaType ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String known = BY_EXTENSION.get(extension.equals("jpeg") ? "jpg" : extension);
    String guess =
        known != null ? known : URLConnection.guessContentTypeFromName(name.replace("#", "_"));
    MediaType type = guess == null ? null : MediaType.parse(guess);
    return type == null ? MediaType.get("application/octet-stream") : type;
  }

  /** The extension, without its dot, of a file that holds {@code type}. */
  static String extension(MediaType type) {
    String known = BY_TYPE.get(type.type() + "/" + type.subtype());
    return known != null
        ? known
        : FileNames.harmless(type.subtype().replaceAll("^x-|\\+.*", ""), "bin");
  }
}
