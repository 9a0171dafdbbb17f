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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Requests that run or ended within the last five minutes.
 *
 * @param requests One entry a request.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RequestList(
    List<RequestState> requests,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RequestList {
    Objects.requireNonNull(requests, "requests is required");
    requests = Json.copyOf(requests);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.requests = requests;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RequestList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RequestList::builder, Builder::build)
        .required(
            "requests",
            Json.list(moshi.adapter(RequestState.class)),
            RequestList::requests,
            Builder::requests)
        .optional("count", Json.INTEGER, RequestList::count, Builder::count)
        .unknown(RequestList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RequestList}. */
  public static final class Builder {
    private @Nullable List<RequestState> requests;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a request. */
    public Builder requests(List<RequestState> requests) {
      this.requests = requests;
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
    public RequestList build() {
      return new RequestList(requests, count, unknownFields);
    }
  }
}
