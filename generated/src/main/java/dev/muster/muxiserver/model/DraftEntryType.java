// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Whether an entry is a file or a folder.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record DraftEntryType(String value) {
  /** {@code file}. */
  public static final DraftEntryType FILE = new DraftEntryType("file");

  /** {@code dir}. */
  public static final DraftEntryType DIR = new DraftEntryType("dir");

  public DraftEntryType {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "file" -> Known.FILE;
      case "dir" -> Known.DIR;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<DraftEntryType> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, DraftEntryType::new, DraftEntryType::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    FILE,
    DIR,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
