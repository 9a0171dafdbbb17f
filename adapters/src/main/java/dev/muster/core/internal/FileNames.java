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

  /** Keeps the extension. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, MAX_LENGTH - extension.length()) + extension;
  }
}
