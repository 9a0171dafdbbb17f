// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * What to do to a draft: {@code init} begins one, {@code list} and {@code read} look at it, {@code
 * write} and {@code delete} change it, {@code deploy} makes it live, {@code discard} throws it
 * away.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record DraftAction(String value) {
  /** {@code init}. */
  public static final DraftAction INIT = new DraftAction("init");

  /** {@code list}. */
  public static final DraftAction LIST = new DraftAction("list");

  /** {@code read}. */
  public static final DraftAction READ = new DraftAction("read");

  /** {@code write}. */
  public static final DraftAction WRITE = new DraftAction("write");

  /** {@code delete}. */
  public static final DraftAction DELETE = new DraftAction("delete");

  /** {@code deploy}. */
  public static final DraftAction DEPLOY = new DraftAction("deploy");

  /** {@code discard}. */
  public static final DraftAction DISCARD = new DraftAction("discard");

  public DraftAction {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "init" -> Known.INIT;
      case "list" -> Known.LIST;
      case "read" -> Known.READ;
      case "write" -> Known.WRITE;
      case "delete" -> Known.DELETE;
      case "deploy" -> Known.DEPLOY;
      case "discard" -> Known.DISCARD;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<DraftAction> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, DraftAction::new, DraftAction::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    INIT,
    LIST,
    READ,
    WRITE,
    DELETE,
    DEPLOY,
    DISCARD,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
