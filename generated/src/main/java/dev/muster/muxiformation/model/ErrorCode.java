// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * What kind of problem it is. More codes may be added.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record ErrorCode(String value) {
  /** {@code INVALID_REQUEST}. */
  public static final ErrorCode INVALID_REQUEST = new ErrorCode("INVALID_REQUEST");

  /** {@code OPERATION_FAILED}. */
  public static final ErrorCode OPERATION_FAILED = new ErrorCode("OPERATION_FAILED");

  /** {@code VALIDATION_ERROR}. */
  public static final ErrorCode VALIDATION_ERROR = new ErrorCode("VALIDATION_ERROR");

  /** {@code UNAUTHORIZED}. */
  public static final ErrorCode UNAUTHORIZED = new ErrorCode("UNAUTHORIZED");

  /** {@code FORBIDDEN}. */
  public static final ErrorCode FORBIDDEN = new ErrorCode("FORBIDDEN");

  /** {@code RESOURCE_NOT_FOUND}. */
  public static final ErrorCode RESOURCE_NOT_FOUND = new ErrorCode("RESOURCE_NOT_FOUND");

  /** {@code REQUEST_NOT_FOUND}. */
  public static final ErrorCode REQUEST_NOT_FOUND = new ErrorCode("REQUEST_NOT_FOUND");

  /** {@code NOT_FOUND}. */
  public static final ErrorCode NOT_FOUND = new ErrorCode("NOT_FOUND");

  /** {@code SECRET_NOT_FOUND}. */
  public static final ErrorCode SECRET_NOT_FOUND = new ErrorCode("SECRET_NOT_FOUND");

  /** {@code TRIGGER_NOT_FOUND}. */
  public static final ErrorCode TRIGGER_NOT_FOUND = new ErrorCode("TRIGGER_NOT_FOUND");

  /** {@code AGENT_NOT_FOUND}. */
  public static final ErrorCode AGENT_NOT_FOUND = new ErrorCode("AGENT_NOT_FOUND");

  /** {@code METHOD_NOT_ALLOWED}. */
  public static final ErrorCode METHOD_NOT_ALLOWED = new ErrorCode("METHOD_NOT_ALLOWED");

  /** {@code TIMEOUT}. */
  public static final ErrorCode TIMEOUT = new ErrorCode("TIMEOUT");

  /** {@code CANCELLED}. */
  public static final ErrorCode CANCELLED = new ErrorCode("CANCELLED");

  /** {@code SECRET_EXISTS}. */
  public static final ErrorCode SECRET_EXISTS = new ErrorCode("SECRET_EXISTS");

  /** {@code SECRET_IN_USE}. */
  public static final ErrorCode SECRET_IN_USE = new ErrorCode("SECRET_IN_USE");

  /** {@code INVALID_PARAMS}. */
  public static final ErrorCode INVALID_PARAMS = new ErrorCode("INVALID_PARAMS");

  /** {@code RATE_LIMITED}. */
  public static final ErrorCode RATE_LIMITED = new ErrorCode("RATE_LIMITED");

  /** {@code INTERNAL_ERROR}. */
  public static final ErrorCode INTERNAL_ERROR = new ErrorCode("INTERNAL_ERROR");

  /** {@code METHOD_NOT_FOUND}. */
  public static final ErrorCode METHOD_NOT_FOUND = new ErrorCode("METHOD_NOT_FOUND");

  /** {@code LLM_ERROR}. */
  public static final ErrorCode LLM_ERROR = new ErrorCode("LLM_ERROR");

  /** {@code SYSTEM_OVERLOAD}. */
  public static final ErrorCode SYSTEM_OVERLOAD = new ErrorCode("SYSTEM_OVERLOAD");

  /** {@code SERVICE_UNAVAILABLE}. */
  public static final ErrorCode SERVICE_UNAVAILABLE = new ErrorCode("SERVICE_UNAVAILABLE");

  public ErrorCode {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "INVALID_REQUEST" -> Known.INVALID_REQUEST;
      case "OPERATION_FAILED" -> Known.OPERATION_FAILED;
      case "VALIDATION_ERROR" -> Known.VALIDATION_ERROR;
      case "UNAUTHORIZED" -> Known.UNAUTHORIZED;
      case "FORBIDDEN" -> Known.FORBIDDEN;
      case "RESOURCE_NOT_FOUND" -> Known.RESOURCE_NOT_FOUND;
      case "REQUEST_NOT_FOUND" -> Known.REQUEST_NOT_FOUND;
      case "NOT_FOUND" -> Known.NOT_FOUND;
      case "SECRET_NOT_FOUND" -> Known.SECRET_NOT_FOUND;
      case "TRIGGER_NOT_FOUND" -> Known.TRIGGER_NOT_FOUND;
      case "AGENT_NOT_FOUND" -> Known.AGENT_NOT_FOUND;
      case "METHOD_NOT_ALLOWED" -> Known.METHOD_NOT_ALLOWED;
      case "TIMEOUT" -> Known.TIMEOUT;
      case "CANCELLED" -> Known.CANCELLED;
      case "SECRET_EXISTS" -> Known.SECRET_EXISTS;
      case "SECRET_IN_USE" -> Known.SECRET_IN_USE;
      case "INVALID_PARAMS" -> Known.INVALID_PARAMS;
      case "RATE_LIMITED" -> Known.RATE_LIMITED;
      case "INTERNAL_ERROR" -> Known.INTERNAL_ERROR;
      case "METHOD_NOT_FOUND" -> Known.METHOD_NOT_FOUND;
      case "LLM_ERROR" -> Known.LLM_ERROR;
      case "SYSTEM_OVERLOAD" -> Known.SYSTEM_OVERLOAD;
      case "SERVICE_UNAVAILABLE" -> Known.SERVICE_UNAVAILABLE;
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
    INVALID_REQUEST,
    OPERATION_FAILED,
    VALIDATION_ERROR,
    UNAUTHORIZED,
    FORBIDDEN,
    RESOURCE_NOT_FOUND,
    REQUEST_NOT_FOUND,
    NOT_FOUND,
    SECRET_NOT_FOUND,
    TRIGGER_NOT_FOUND,
    AGENT_NOT_FOUND,
    METHOD_NOT_ALLOWED,
    TIMEOUT,
    CANCELLED,
    SECRET_EXISTS,
    SECRET_IN_USE,
    INVALID_PARAMS,
    RATE_LIMITED,
    INTERNAL_ERROR,
    METHOD_NOT_FOUND,
    LLM_ERROR,
    SYSTEM_OVERLOAD,
    SERVICE_UNAVAILABLE,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
