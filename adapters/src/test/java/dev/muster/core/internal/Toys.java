package dev.muster.core.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.muster.core.Budget;
import dev.muster.core.Job;
import dev.muster.core.PollPolicy;
import dev.muster.core.RequestOptions;
import dev.muster.core.RetryPolicy;
import dev.muster.core.Violation;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobDescriptor.ErrorAnswer;
import dev.muster.runtime.Phase;
import dev.muster.runtime.StreamEvent;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The toy provider's models, jobs and channel. */
public final class Toys {
  public static final String KEY = "toy-key-0123456789";
  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  public static final Order ORDER = new Order("bear");

  static final JsonAdapter.Factory MODELS = Toys::models;

  private Toys() {}

  /** What one orders. */
  public record Order(String name) {}

  /** What a submit answers. */
  public record Ticket(@Nullable String id, @Nullable String status, @Nullable String result) {}

  /** What a poll answers. */
  public record State(String status, @Nullable String result, @Nullable String error) {
    public State {
      Objects.requireNonNull(status);
    }
  }

  /** What a toy's streams tell. */
  public record ToyEvent(String event, String data) implements StreamEvent {
    static ToyEvent read(String name, String data) {
      if (data.equals("?")) {
        throw new JsonDataException("no such thing as ?");
      }
      return new ToyEvent(name, data);
    }

    @Override
    public @Nullable Phase finalPhase() {
      return event.equals("done") ? Phase.SUCCEEDED : null;
    }

    String text() {
      return event + "=" + data;
    }
  }

  /** A page of toys. */
  public record Shelf(List<String> toys, @Nullable String next, @Nullable Boolean more) {}

  /** What a 400 to a poll says of a failed toy. */
  public record Broken(String status) {}

  /** The one job there is. */
  public static final JobDescriptor<Ticket, State> JOB =
      new JobDescriptor<>(
          "submitToy",
          Ticket.class,
          State.class,
          Ticket::id,
          ticket -> ticket.status() == null ? null : phase(ticket.status()),
          "getToy",
          (apis, id) -> apis.of(ToyApi.class).get(id),
          state -> phase(state.status()),
          List.of(new ErrorAnswer<>(400, Broken.class, broken -> phase(broken.status()))),
          (apis, id) -> apis.of(ToyApi.class).cancel(id));

  public static final JobKind<Ticket, State, State> KIND =
      JobKind.of(JOB).whenWhole(state -> state.result() != null);

  static Phase phase(String status) {
    return switch (status) {
      case "waiting" -> Phase.PENDING;
      case "sewing" -> Phase.RUNNING;
      case "done" -> Phase.SUCCEEDED;
      case "torn" -> Phase.FAILED;
      case "dropped" -> Phase.CANCELLED;
      default -> Phase.UNKNOWN;
    };
  }

  /** Records need {@code status}, as generated adapters would say it. */
  static @Nullable JsonAdapter<?> models(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (type != Broken.class && type != State.class) {
      return null;
    }
    JsonAdapter<Object> plain = moshi.nextAdapter(MODELS, type, annotations);
    return new JsonAdapter<Object>() {
      @Override
      public @Nullable Object fromJson(JsonReader reader) throws IOException {
        Object json = reader.readJsonValue();
        if (!(json instanceof Map<?, ?> map) || !(map.get("status") instanceof String)) {
          throw new JsonDataException("Required value 'status' missing at $");
        }
        return plain.fromJsonValue(json);
      }

      @Override
      public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        plain.toJson(writer, value);
      }
    };
  }

  /**
   * Errors look like {@code {"error": "...", "code": "...", "fields": {"name": "is empty"}, "wait":
   * 5}}.
   */
  static ErrorReader.Told errors(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> map)) {
      return ErrorReader.Told.NOTHING;
    }
    List<Violation> violations =
        map.get("fields") instanceof Map<?, ?> fields
            ? fields.entrySet().stream()
                .map(field -> new Violation(field.getKey().toString(), field.getValue().toString()))
                .toList()
            : List.of();
    Duration wait = map.get("wait") instanceof Number n ? Duration.ofSeconds(n.longValue()) : null;
    return new ErrorReader.Told(
        text(map.get("code")), text(map.get("error")), violations, null, wait);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static ChannelSettings settings(HttpUrl base) {
    return new ChannelSettings(
        base,
        null,
        Duration.ofSeconds(10),
        Duration.ofSeconds(10),
        Duration.ofSeconds(10),
        RetryPolicy.DEFAULT,
        PollPolicy.DEFAULT,
        Clock.fixed(NOW, ZoneOffset.UTC),
        RequestOptions.NONE,
        null);
  }

  static ChannelSettings with(ChannelSettings settings, @Nullable OkHttpClient client) {
    return with(settings, client, settings.polling(), settings.budget());
  }

  static ChannelSettings with(ChannelSettings settings, PollPolicy polling) {
    return with(settings, settings.client(), polling, settings.budget());
  }

  static ChannelSettings with(ChannelSettings settings, Budget budget) {
    return with(settings, settings.client(), settings.polling(), budget);
  }

  private static ChannelSettings with(
      ChannelSettings settings,
      @Nullable OkHttpClient client,
      PollPolicy polling,
      @Nullable Budget budget) {
    return new ChannelSettings(
        settings.base(),
        client,
        settings.connectTimeout(),
        settings.readTimeout(),
        settings.writeTimeout(),
        settings.retry(),
        polling,
        settings.clock(),
        settings.defaults(),
        budget);
  }

  static final Provider PROVIDER = Provider.of("toys", "http://toys.test/", MODELS, Toys::errors);

  static Credentials credentials(HttpUrl base) {
    return Credentials.key(base, KeyPlace.header("x-api-key"), KEY);
  }

  /** A channel whose pauses are recorded instead of waited for. */
  public static Channel channel(HttpUrl base, HandTimer timer, Pauses pauses) {
    return Channel.open(PROVIDER, credentials(base), settings(base), timer, pauses);
  }

  /** The same, with little patience for the server, and none between polls. */
  public static Channel channel(HttpUrl base, Duration readTimeout, Pauses pauses) {
    ChannelSettings usual = settings(base);
    ChannelSettings hasty =
        new ChannelSettings(
            base,
            usual.client(),
            usual.connectTimeout(),
            readTimeout,
            usual.writeTimeout(),
            usual.retry(),
            PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(1), Duration.ofMillis(1)),
            usual.clock(),
            usual.defaults(),
            usual.budget());
    return Channel.open(PROVIDER, credentials(base), hasty, new DaemonTimer("toys"), pauses);
  }

  public static Channel channel(HttpUrl base) {
    return channel(base, new HandTimer(), new Pauses());
  }

  static Job<State> submit(Channel channel) {
    return submit(channel, RequestOptions.NONE);
  }

  static Job<State> submit(Channel channel, RequestOptions options) {
    return channel.submit(KIND, apis -> apis.of(ToyApi.class).submit(ORDER), options);
  }
}
