// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change that somebody made.
 *
 * @param timestamp When.
 * @param requestId By which request.
 * @param action What was done.
 * @param resourceType What kind of thing it was done to.
 * @param resourceId Which one.
 * @param user Who did it.
 * @param ip From which address.
 * @param result Whether it worked.
 * @param statusCode The HTTP status of the answer.
 * @param message More about it, for people.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AuditEntry(
    @Nullable String timestamp,
    @Nullable String requestId,
    String action,
    @Nullable String resourceType,
    @Nullable String resourceId,
    @Nullable String user,
    @Nullable String ip,
    @Nullable String result,
    @Nullable Integer statusCode,
    @Nullable String message,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AuditEntry {
    Objects.requireNonNull(action, "action is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timestamp = timestamp;
    builder.requestId = requestId;
    builder.action = action;
    builder.resourceType = resourceType;
    builder.resourceId = resourceId;
    builder.user = user;
    builder.ip = ip;
    builder.result = result;
    builder.statusCode = statusCode;
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<AuditEntry> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AuditEntry::builder, Builder::build)
        .optional("timestamp", Json.STRING, AuditEntry::timestamp, Builder::timestamp)
        .optional("request_id", Json.STRING, AuditEntry::requestId, Builder::requestId)
        .required("action", Json.STRING, AuditEntry::action, Builder::action)
        .optional("resource_type", Json.STRING, AuditEntry::resourceType, Builder::resourceType)
        .optional("resource_id", Json.STRING, AuditEntry::resourceId, Builder::resourceId)
        .optional("user", Json.STRING, AuditEntry::user, Builder::user)
        .optional("ip", Json.STRING, AuditEntry::ip, Builder::ip)
        .optional("result", Json.STRING, AuditEntry::result, Builder::result)
        .optional("status_code", Json.INTEGER, AuditEntry::statusCode, Builder::statusCode)
        .optional("message", Json.STRING, AuditEntry::message, Builder::message)
        .unknown(AuditEntry::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AuditEntry}. */
  public static final class Builder {
    private @Nullable String timestamp;
    private @Nullable String requestId;
    private @Nullable String action;
    private @Nullable String resourceType;
    private @Nullable String resourceId;
    private @Nullable String user;
    private @Nullable String ip;
    private @Nullable String result;
    private @Nullable Integer statusCode;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** When. */
    public Builder timestamp(@Nullable String timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** By which request. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** What was done. */
    public Builder action(String action) {
      this.action = action;
      return this;
    }

    /** What kind of thing it was done to. */
    public Builder resourceType(@Nullable String resourceType) {
      this.resourceType = resourceType;
      return this;
    }

    /** Which one. */
    public Builder resourceId(@Nullable String resourceId) {
      this.resourceId = resourceId;
      return this;
    }

    /** Who did it. */
    public Builder user(@Nullable String user) {
      this.user = user;
      return this;
    }

    /** From which address. */
    public Builder ip(@Nullable String ip) {
      this.ip = ip;
      return this;
    }

    /** Whether it worked. */
    public Builder result(@Nullable String result) {
      this.result = result;
      return this;
    }

    /** The HTTP status of the answer. */
    public Builder statusCode(@Nullable Integer statusCode) {
      this.statusCode = statusCode;
      return this;
    }

    /** More about it, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AuditEntry build() {
      return new AuditEntry(
          timestamp,
          requestId,
          action,
          resourceType,
          resourceId,
          user,
          ip,
          result,
          statusCode,
          message,
          unknownFields);
    }
  }
}
