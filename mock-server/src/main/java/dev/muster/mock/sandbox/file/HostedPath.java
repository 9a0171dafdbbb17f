package dev.muster.mock.sandbox.file;

import dev.muster.mock.http.Percent;
import java.util.Optional;

/**
 * Where a hosted file is. Whoever fetches it sends neither header nor key, and so its path tells
 * the namespace too.
 *
 * @param namespace empty for the default one, whose paths do not tell it
 * @param kind {@code jobs} or {@code uploads}
 * @param id of the job or the upload
 * @param name an output's begins with its number
 */
public record HostedPath(String namespace, String provider, String kind, String id, String name) {
  /** What a path, or a URL whose host does not matter, leads to. */
  public static Optional<HostedPath> of(String url) {
    int at = url.indexOf(FileDoor.PATH);
    if (at < 0) {
      return Optional.empty();
    }
    String path = url.substring(at + FileDoor.PATH.length()).split("\\?", 2)[0];
    String[] parts = Percent.decode(path).split("/", -1);
    return switch (parts.length) {
      case 4 -> Optional.of(new HostedPath("", parts[0], parts[1], parts[2], parts[3]));
      case 5 -> Optional.of(new HostedPath(parts[0], parts[1], parts[2], parts[3], parts[4]));
      default -> Optional.empty();
    };
  }

  /** The number of an output; -1 where it has none. */
  int number() {
    String number = name.substring(0, Math.max(0, name.indexOf('.')));
    return number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
  }

  /** The name under which it would be saved: an output's own says little. */
  String saved() {
    return kind.equals("jobs") ? id + "-" + name : name;
  }

  @Override
  public String toString() {
    String within = namespace.isEmpty() ? "" : namespace + "/";
    return FileDoor.PATH + within + provider + "/" + kind + "/" + id + "/" + name;
  }
}
