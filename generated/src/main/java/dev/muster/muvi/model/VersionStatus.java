// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * {@code deprecated} still works but will go, {@code disabled} does not work for now, {@code
 * deleted} not any more.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record VersionStatus(String value) {
  /** {@code active}. */
  public static final VersionStatus ACTIVE = new VersionStatus("active");

  /** {@code deprecated}. */
  public static final VersionStatus DEPRECATED = new VersionStatus("deprecated");

  /** {@code disabled}. */
  public static final VersionStatus DISABLED = new VersionStatus("disabled");

  /** {@code deleted}. */
  public static final VersionStatus DELETED = new VersionStatus("deleted");

  public VersionStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "active" -> Known.ACTIVE;
      case "deprecated" -> Known.DEPRECATED;
      case "disabled" -> Known.DISABLED;
      case "deleted" -> Known.DELETED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<VersionStatus> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, VersionStatus::new, VersionStatus::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    ACTIVE,
    DEPRECATED,
    DISABLED,
    DELETED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
