package dev.muster.mock.sandbox.state;

import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A line of a {@link Journal}: eight digits of a checksum, a space, and a JSON array of a word and
 * what belongs to it, such as {@code 1f2e3d4c ["put","default/muapi/jobs","a1",{…}]}.
 */
record JournalLine(JsonNode entry) {
  private static final int CHECKSUM = 8;

  static JournalLine changed(String space, String id, @Nullable JsonNode document) {
    ArrayNode entry = Json.array().add(document == null ? "remove" : "put").add(space).add(id);
    return new JournalLine(document == null ? entry : entry.add(document));
  }

  static JournalLine counted(String counter, long number) {
    return new JournalLine(Json.array().add("count").add(counter).add(number));
  }

  static JournalLine cleared(String prefix) {
    return new JournalLine(Json.array().add("clear").add(prefix));
  }

  /** Begins lines that count together or not at all. */
  static JournalLine begun() {
    return new JournalLine(Json.array().add("begin"));
  }

  static JournalLine ended() {
    return new JournalLine(Json.array().add("end"));
  }

  /** What a line says; empty if that is not what was written. */
  static Optional<JournalLine> read(byte[] line) {
    if (line.length <= CHECKSUM || line[CHECKSUM] != ' ') {
      return Optional.empty();
    }
    byte[] json = Arrays.copyOfRange(line, CHECKSUM + 1, line.length);
    if (!new String(line, 0, CHECKSUM, StandardCharsets.ISO_8859_1).equals(checksum(json))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new JournalLine(Json.read(json)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The line, with its end. */
  byte[] bytes() {
    byte[] json = Json.bytes(entry);
    byte[] line = new byte[CHECKSUM + 1 + json.length + 1];
    byte[] checksum = checksum(json).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(checksum, 0, line, 0, CHECKSUM);
    line[CHECKSUM] = ' ';
    System.arraycopy(json, 0, line, CHECKSUM + 1, json.length);
    line[line.length - 1] = '\n';
    return line;
  }

  String word() {
    return entry.path(0).asString("");
  }

  /** The text that stands after the word, and those after it. */
  String text(int place) {
    return entry.path(place).asString("");
  }

  private static String checksum(byte[] json) {
    CRC32C sum = new CRC32C();
    sum.update(json);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
