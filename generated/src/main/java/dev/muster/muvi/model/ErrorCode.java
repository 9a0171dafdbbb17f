// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * The provider's name for an error. There may be others than these. Of the listed ones the
 * submission's reference names {@code MODEL_NOT_FOUND}, {@code INSUFFICIENT_BALANCE}, {@code
 * INVALID_INPUT}, {@code CONCURRENT_JOBS_EXCEEDED}, {@code MODEL_ACCESS_DENIED} and {@code
 * PUBSUB_PUBLISH_FAILED}, newer pages the others.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record ErrorCode(String value) {
  /** {@code MODEL_NOT_FOUND}. */
  public static final ErrorCode MODEL_NOT_FOUND = new ErrorCode("MODEL_NOT_FOUND");

  /** {@code INSUFFICIENT_BALANCE}. */
  public static final ErrorCode INSUFFICIENT_BALANCE = new ErrorCode("INSUFFICIENT_BALANCE");

  /** {@code INVALID_INPUT}. */
  public static final ErrorCode INVALID_INPUT = new ErrorCode("INVALID_INPUT");

  /** {@code CONCURRENT_JOBS_EXCEEDED}. */
  public static final ErrorCode CONCURRENT_JOBS_EXCEEDED =
      new ErrorCode("CONCURRENT_JOBS_EXCEEDED");

  /** {@code MODEL_ACCESS_DENIED}. */
  public static final ErrorCode MODEL_ACCESS_DENIED = new ErrorCode("MODEL_ACCESS_DENIED");

  /** {@code PUBSUB_PUBLISH_FAILED}. */
  public static final ErrorCode PUBSUB_PUBLISH_FAILED = new ErrorCode("PUBSUB_PUBLISH_FAILED");

  /** {@code INVALID_WEBHOOK_URL}. */
  public static final ErrorCode INVALID_WEBHOOK_URL = new ErrorCode("INVALID_WEBHOOK_URL");

  /** {@code INVALID_MODEL_SLUG}. */
  public static final ErrorCode INVALID_MODEL_SLUG = new ErrorCode("INVALID_MODEL_SLUG");

  /** {@code MODEL_VERSION_NOT_FOUND}. */
  public static final ErrorCode MODEL_VERSION_NOT_FOUND = new ErrorCode("MODEL_VERSION_NOT_FOUND");

  /** {@code MODEL_VERSION_NOT_ACTIVE}. */
  public static final ErrorCode MODEL_VERSION_NOT_ACTIVE =
      new ErrorCode("MODEL_VERSION_NOT_ACTIVE");

  /** {@code JOB_NOT_FOUND}. */
  public static final ErrorCode JOB_NOT_FOUND = new ErrorCode("JOB_NOT_FOUND");

  /** {@code JOB_CANNOT_BE_CANCELLED}. */
  public static final ErrorCode JOB_CANNOT_BE_CANCELLED = new ErrorCode("JOB_CANNOT_BE_CANCELLED");

  /** {@code USER_NOT_FOUND}. */
  public static final ErrorCode USER_NOT_FOUND = new ErrorCode("USER_NOT_FOUND");

  /** {@code USER_BANNED}. */
  public static final ErrorCode USER_BANNED = new ErrorCode("USER_BANNED");

  /** {@code USER_INACTIVE}. */
  public static final ErrorCode USER_INACTIVE = new ErrorCode("USER_INACTIVE");

  /** {@code UNAUTHORIZED_ACCESS}. */
  public static final ErrorCode UNAUTHORIZED_ACCESS = new ErrorCode("UNAUTHORIZED_ACCESS");

  /** {@code UNAUTHORIZED}. */
  public static final ErrorCode UNAUTHORIZED = new ErrorCode("UNAUTHORIZED");

  /** {@code INVALID_API_KEY}. */
  public static final ErrorCode INVALID_API_KEY = new ErrorCode("INVALID_API_KEY");

  /** {@code API_KEY_INACTIVE}. */
  public static final ErrorCode API_KEY_INACTIVE = new ErrorCode("API_KEY_INACTIVE");

  /** {@code API_KEY_EXPIRED}. */
  public static final ErrorCode API_KEY_EXPIRED = new ErrorCode("API_KEY_EXPIRED");

  /** {@code IP_NOT_WHITELISTED}. */
  public static final ErrorCode IP_NOT_WHITELISTED = new ErrorCode("IP_NOT_WHITELISTED");

  /** {@code OPERATION_NOT_ALLOWED}. */
  public static final ErrorCode OPERATION_NOT_ALLOWED = new ErrorCode("OPERATION_NOT_ALLOWED");

  /** {@code INVALID_WORKER_SECRET}. */
  public static final ErrorCode INVALID_WORKER_SECRET = new ErrorCode("INVALID_WORKER_SECRET");

  /** {@code INVALID_SESSION}. */
  public static final ErrorCode INVALID_SESSION = new ErrorCode("INVALID_SESSION");

  /** {@code FORBIDDEN}. */
  public static final ErrorCode FORBIDDEN = new ErrorCode("FORBIDDEN");

  /** {@code NOT_FOUND}. */
  public static final ErrorCode NOT_FOUND = new ErrorCode("NOT_FOUND");

  /** {@code VALIDATION_ERROR}. */
  public static final ErrorCode VALIDATION_ERROR = new ErrorCode("VALIDATION_ERROR");

  /** {@code INVALID_CONTENT_TYPE}. */
  public static final ErrorCode INVALID_CONTENT_TYPE = new ErrorCode("INVALID_CONTENT_TYPE");

  /** {@code INTERNAL_ERROR}. */
  public static final ErrorCode INTERNAL_ERROR = new ErrorCode("INTERNAL_ERROR");

  /** {@code CONFIG_ERROR}. */
  public static final ErrorCode CONFIG_ERROR = new ErrorCode("CONFIG_ERROR");

  public ErrorCode {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "MODEL_NOT_FOUND" -> Known.MODEL_NOT_FOUND;
      case "INSUFFICIENT_BALANCE" -> Known.INSUFFICIENT_BALANCE;
      case "INVALID_INPUT" -> Known.INVALID_INPUT;
      case "CONCURRENT_JOBS_EXCEEDED" -> Known.CONCURRENT_JOBS_EXCEEDED;
      case "MODEL_ACCESS_DENIED" -> Known.MODEL_ACCESS_DENIED;
      case "PUBSUB_PUBLISH_FAILED" -> Known.PUBSUB_PUBLISH_FAILED;
      case "INVALID_WEBHOOK_URL" -> Known.INVALID_WEBHOOK_URL;
      case "INVALID_MODEL_SLUG" -> Known.INVALID_MODEL_SLUG;
      case "MODEL_VERSION_NOT_FOUND" -> Known.MODEL_VERSION_NOT_FOUND;
      case "MODEL_VERSION_NOT_ACTIVE" -> Known.MODEL_VERSION_NOT_ACTIVE;
      case "JOB_NOT_FOUND" -> Known.JOB_NOT_FOUND;
      case "JOB_CANNOT_BE_CANCELLED" -> Known.JOB_CANNOT_BE_CANCELLED;
      case "USER_NOT_FOUND" -> Known.USER_NOT_FOUND;
      case "USER_BANNED" -> Known.USER_BANNED;
      case "USER_INACTIVE" -> Known.USER_INACTIVE;
      case "UNAUTHORIZED_ACCESS" -> Known.UNAUTHORIZED_ACCESS;
      case "UNAUTHORIZED" -> Known.UNAUTHORIZED;
      case "INVALID_API_KEY" -> Known.INVALID_API_KEY;
      case "API_KEY_INACTIVE" -> Known.API_KEY_INACTIVE;
      case "API_KEY_EXPIRED" -> Known.API_KEY_EXPIRED;
      case "IP_NOT_WHITELISTED" -> Known.IP_NOT_WHITELISTED;
      case "OPERATION_NOT_ALLOWED" -> Known.OPERATION_NOT_ALLOWED;
      case "INVALID_WORKER_SECRET" -> Known.INVALID_WORKER_SECRET;
      case "INVALID_SESSION" -> Known.INVALID_SESSION;
      case "FORBIDDEN" -> Known.FORBIDDEN;
      case "NOT_FOUND" -> Known.NOT_FOUND;
      case "VALIDATION_ERROR" -> Known.VALIDATION_ERROR;
      case "INVALID_CONTENT_TYPE" -> Known.INVALID_CONTENT_TYPE;
      case "INTERNAL_ERROR" -> Known.INTERNAL_ERROR;
      case "CONFIG_ERROR" -> Known.CONFIG_ERROR;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<ErrorCode> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, ErrorCode::new, ErrorCode::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    MODEL_NOT_FOUND,
    INSUFFICIENT_BALANCE,
    INVALID_INPUT,
    CONCURRENT_JOBS_EXCEEDED,
    MODEL_ACCESS_DENIED,
    PUBSUB_PUBLISH_FAILED,
    INVALID_WEBHOOK_URL,
    INVALID_MODEL_SLUG,
    MODEL_VERSION_NOT_FOUND,
    MODEL_VERSION_NOT_ACTIVE,
    JOB_NOT_FOUND,
    JOB_CANNOT_BE_CANCELLED,
    USER_NOT_FOUND,
    USER_BANNED,
    USER_INACTIVE,
    UNAUTHORIZED_ACCESS,
    UNAUTHORIZED,
    INVALID_API_KEY,
    API_KEY_INACTIVE,
    API_KEY_EXPIRED,
    IP_NOT_WHITELISTED,
    OPERATION_NOT_ALLOWED,
    INVALID_WORKER_SECRET,
    INVALID_SESSION,
    FORBIDDEN,
    NOT_FOUND,
    VALIDATION_ERROR,
    INVALID_CONTENT_TYPE,
    INTERNAL_ERROR,
    CONFIG_ERROR,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
