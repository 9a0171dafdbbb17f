// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

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
 * An object of the API.
 *
 * @param state {@code state}.
 * @param other {@code other}.
 * @param same {@code same}.
 * @param flags {@code flags}.
 * @param version {@code version}.
 * @param nothing {@code nothing}.
 * @param limited {@code limited}.
 * @param names {@code names}.
 * @param any {@code any}.
 * @param node {@code node}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ComExamplePath(
    @Nullable State state,
    @Nullable State other,
    @Nullable ComExamplePathSame same,
    @Nullable Boolean flags,
    @Nullable Version version,
    @Nullable ComExamplePathNothing nothing,
    @Nullable ComExamplePathLimited limited,
    @Nullable List<@Nullable Object> names,
    @Nullable Object any,
    @Nullable Node node,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ComExamplePath {
    names = names == null ? null : Json.copyOf(names);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.state = state;
    builder.other = other;
    builder.same = same;
    builder.flags = flags;
    builder.version = version;
    builder.nothing = nothing;
    builder.limited = limited;
    builder.names = names;
    builder.any = any;
    builder.node = node;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ComExamplePath> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ComExamplePath::builder, Builder::build)
        .optional(
            "state",
            Json.wrap(Json.STRING, State::new, State::value),
            ComExamplePath::state,
            Builder::state)
        .optional(
            "other",
            Json.wrap(Json.STRING, State::new, State::value),
            ComExamplePath::other,
            Builder::other)
        .optional(
            "same", moshi.adapter(ComExamplePathSame.class), ComExamplePath::same, Builder::same)
        .optional("flags", Json.BOOLEAN, ComExamplePath::flags, Builder::flags)
        .optional(
            "version",
            Json.wrap(Json.STRING, Version::new, Version::value),
            ComExamplePath::version,
            Builder::version)
        .optional(
            "nothing",
            moshi.adapter(ComExamplePathNothing.class),
            ComExamplePath::nothing,
            Builder::nothing)
        .optional(
            "limited",
            moshi.adapter(ComExamplePathLimited.class),
            ComExamplePath::limited,
            Builder::limited)
        .optional("names", Json.list(Json.ANY), ComExamplePath::names, Builder::names)
        .optional("any", Json.ANY, ComExamplePath::any, Builder::any)
        .optional("node", moshi.adapter(Node.class), ComExamplePath::node, Builder::node)
        .unknown(ComExamplePath::unknownFields, Builder::unknownField);
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Version(String value) {
    /** {@code 1.0}. */
    public static final Version V1_0 = new Version("1.0");

    /** {@code 2}. */
    public static final Version V2 = new Version("2");

    /** {@code true}. */
    public static final Version TRUE = new Version("true");

    public Version {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "1.0" -> Known.V1_0;
        case "2" -> Known.V2;
        case "true" -> Known.TRUE;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V1_0,
      V2,
      TRUE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link ComExamplePath}. */
  public static final class Builder {
    private @Nullable State state;
    private @Nullable State other;
    private @Nullable ComExamplePathSame same;
    private @Nullable Boolean flags;
    private @Nullable Version version;
    private @Nullable ComExamplePathNothing nothing;
    private @Nullable ComExamplePathLimited limited;
    private @Nullable List<@Nullable Object> names;
    private @Nullable Object any;
    private @Nullable Node node;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code state}. */
    public Builder state(@Nullable State state) {
      this.state = state;
      return this;
    }

    /** {@code other}. */
    public Builder other(@Nullable State other) {
      this.other = other;
      return this;
    }

    /** {@code same}. */
    public Builder same(@Nullable ComExamplePathSame same) {
      this.same = same;
      return this;
    }

    /** {@code flags}. */
    public Builder flags(@Nullable Boolean flags) {
      this.flags = flags;
      return this;
    }

    /** {@code version}. */
    public Builder version(@Nullable Version version) {
      this.version = version;
      return this;
    }

    /** {@code nothing}. */
    public Builder nothing(@Nullable ComExamplePathNothing nothing) {
      this.nothing = nothing;
      return this;
    }

    /** {@code limited}. */
    public Builder limited(@Nullable ComExamplePathLimited limited) {
      this.limited = limited;
      return this;
    }

    /** {@code names}. */
    public Builder names(@Nullable List<@Nullable Object> names) {
      this.names = names;
      return this;
    }

    /** {@code any}. */
    public Builder any(@Nullable Object any) {
      this.any = any;
      return this;
    }

    /** {@code node}. */
    public Builder node(@Nullable Node node) {
      this.node = node;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ComExamplePath build() {
      return new ComExamplePath(
          state, other, same, flags, version, nothing, limited, names, any, node, unknownFields);
    }
  }
}
