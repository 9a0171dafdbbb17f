package dev.muster.tools.cli;

import dev.muster.tools.UserException;
import java.util.List;
import java.util.Locale;

/**
 * A document on the command line: alone, or behind the path or the host that it is to be served at,
 * as in {@code /pets=petstore.yaml} and {@code pets.local=petstore.yaml}.
 *
 * @param path empty at the root
 * @param host empty for all hosts
 * @param document a file or a URL
 */
record MountArgument(String path, String host, String document) {

  static MountArgument of(String argument) {
    int equals = argument.indexOf('=');
    boolean url = argument.matches("(?i)[a-z][a-z0-9+.-]*://.*");
    if (equals < 0 || url) {
      return new MountArgument("", "", argument);
    }
    String place = argument.substring(0, equals);
    String document = argument.substring(equals + 1);
    if (document.isEmpty()) {
      throw new UserException("There is no document behind " + argument);
    }
    if (place.startsWith("/")) {
      String path = place.replaceFirst("/+$", "");
      return new MountArgument(path, "", document);
    }
    if (place.matches("[A-Za-z0-9.-]+") && !place.contains("/")) {
      return new MountArgument("", place.toLowerCase(Locale.ROOT), document);
    }
    return new MountArgument("", "", argument);
  }

  /** All of them; several must say where each is to be served. */
  static List<MountArgument> all(List<String> arguments) {
    List<MountArgument> mounts = arguments.stream().map(MountArgument::of).toList();
    long distinct = mounts.stream().map(one -> one.host() + one.path()).distinct().count();
    if (distinct < mounts.size()) {
      throw new UserException(
          "Two documents at one place: put a path or a host before each, as in /pets=petstore.yaml"
              + " or pets.local=petstore.yaml");
    }
    return mounts;
  }
}
