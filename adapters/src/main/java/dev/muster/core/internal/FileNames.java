package dev.muster.core.internal;

import java.util.Locale;
import java.util.Set;

/** Makes a harmless file name of what somebody else calls a file. */
public final class FileNames {
  private static final int MAX_LENGTH = 120;
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private FileNames() {}

  /**
   * The last element of {@code path} without anything that a file system or a header could take for
   * more than a name.
   */
  public static String harmless(String path, String otherwise) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|;%\\u2028\\u2029]", "_").strip();
    name = name.replaceAll("^\\.+", "").replaceAll("[. ]+$", "");
    if (name.length() > MAX_LENGTH) {
      name = shortened(name);
    }
    String stem = name.replaceAll("\\..*", "").toLowerCase(Locale.ROOT);
    if (DEVICES.contains(stem) || stem.matches("(com|lpt)\\d")) {
      name = "_" + name;
    }
    return name.isEmpty() ? otherwise : name;
  }

  /** The extension with its dot; empty if there is none, or what follows the dot is too long. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
  }

  /** Keeps the extension. */
  private static String shortened(String name) {
    String extension = extension(name);
    return name.substring(0, MAX_LENGTH - extension.length()) + extension;
  }
}
