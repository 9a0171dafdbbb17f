package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is in a body that is a gzip-compressed tar archive: {@code tar}, whether it could be read to
 * its end, and {@code files}, the texts of the small files that lie in its root or in the folders
 * there.
 */
final class ArchiveFacts {
  private static final int TEXT_BYTES = 64 << 10;

  /** So many bytes unpacked are believed; an archive of more is none. */
  private static final long MOST_BYTES = 512L << 20;

  private ArchiveFacts() {}

  static ObjectNode of(byte[] body) {
    ObjectNode files = Json.object();
    boolean tar;
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body));
        TarArchiveInputStream entries = new TarArchiveInputStream(plain)) {
      tar = read(entries, files) && endsIn(plain);
    } catch (IOException | IllegalArgumentException e) {
      tar = false;
    }
    ObjectNode facts = Json.object().put("tar", tar);
    facts.set("files", tar ? files : Json.object());
    return facts;
  }

  /** Reads to the last entry; whether there was any. */
  private static boolean read(TarArchiveInputStream entries, ObjectNode files) throws IOException {
    boolean any = false;
    for (TarArchiveEntry entry = entries.getNextEntry();
        entry != null;
        entry = entries.getNextEntry()) {
      if (entry.getSize() > MOST_BYTES - entries.getBytesRead()) {
        return false;
      }
      any = true;
      String name = entry.getName().replaceFirst("^(\\./)+", "");
      if (entry.isFile() && entry.getSize() <= TEXT_BYTES && name.split("/").length <= 2) {
        files.put(name, new String(entries.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return any;
  }

  /** Whether what follows the archive ends, with the checksum that was promised. */
  private static boolean endsIn(InputStream plain) throws IOException {
    byte[] rest = new byte[8192];
    long read = 0;
    for (int n = plain.read(rest); n >= 0; n = plain.read(rest)) {
      read += n;
      if (read > MOST_BYTES) {
        return false;
      }
    }
    return true;
  }
}
