// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's notifications.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param notifications One entry a notification.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record NotificationList(
    @Nullable List<Notification> notifications,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public NotificationList {
    notifications = notifications == null ? null : Json.copyOf(notifications);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.notifications = notifications;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<NotificationList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(NotificationList::builder, Builder::build)
        .optional(
            "notifications",
            Json.list(moshi.adapter(Notification.class)),
            NotificationList::notifications,
            Builder::notifications)
        .optional("count", Json.INTEGER, NotificationList::count, Builder::count)
        .unknown(NotificationList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link NotificationList}. */
  public static final class Builder {
    private @Nullable List<Notification> notifications;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a notification. */
    public Builder notifications(@Nullable List<Notification> notifications) {
      this.notifications = notifications;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public NotificationList build() {
      return new NotificationList(notifications, count, unknownFields);
    }
  }
}
