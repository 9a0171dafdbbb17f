package dev.muster.core.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import dev.muster.core.ApiError;
import dev.muster.core.ApiException;
import dev.muster.core.AuthenticationException;
import dev.muster.core.ConflictException;
import dev.muster.core.InsufficientBalanceException;
import dev.muster.core.MusterException;
import dev.muster.core.NotFoundException;
import dev.muster.core.ProtocolException;
import dev.muster.core.RateLimitException;
import dev.muster.core.ServerException;
import dev.muster.core.TransportException;
import dev.muster.core.ValidationException;
import dev.muster.core.Violation;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of error answers and of failures. */
final class Errors {
  private static final int MAX_MESSAGE = 1000;
  private static final List<String> REQUEST_ID_HEADERS =
      List.of("X-Request-Id", "Request-Id", "X-Correlation-Id");
  private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

  private final ErrorReader reader;
  private final Redaction redaction;
  private final Clock clock;

  Errors(ErrorReader reader, Redaction redaction, Clock clock) {
    this.reader = reader;
    this.redaction = redaction;
    this.clock = clock;
  }

  /** The exception for an answer that is no success. */
  MusterException of(String operation, Response raw, @Nullable ResponseBody body) {
    return of(operation, raw, text(body));
  }

  /** The exception for an answer that is no success, whose body has been read. */
  MusterException of(String operation, Response raw, String body) {
    if (raw.code() < 400) {
      return new ProtocolException(operation, unexpected(raw), null);
    }
    ErrorReader.Told told = reader.read(json(body));
    String message = told.message() != null ? told.message() : fallback(raw, body);
    ApiError error =
        new ApiError(
            operation,
            raw.code(),
            told.code() == null ? null : shown(told.code()),
            shown(message),
            told.violations().stream().map(this::shown).toList(),
            requestId(told, raw.headers()),
            redaction.secrets(body),
            raw.headers());
    return kind(error, told);
  }

  /** The exception for a call that came to no answer, or to one that cannot be decoded. */
  RuntimeException of(Request request, Throwable failure) {
    String operation = Operations.id(request);
    if (failure instanceof JsonDataException || failure instanceof JsonEncodingException) {
      return new ProtocolException(
          operation,
          "cannot read the answer: " + shown(String.valueOf(failure.getMessage())),
          null);
    }
    if (failure instanceof IOException e) {
      Delivery delivery = Delivery.of(request);
      return new TransportException(operation, delivery == null || delivery.mayHaveBeenSent(), e);
    }
    if (failure instanceof RuntimeException e) {
      return e;
    }
    throw new IllegalStateException(failure);
  }

  /** The exception for an answer that is no stream of events; it keeps what was answered. */
  ProtocolException noEvents(String operation, ResponseBody body) {
    String problem =
        "answered "
            + body.contentType()
            + " instead of events: see body(). What the call did is unknown: read the state.";
    return new ProtocolException(operation, problem, redaction.secrets(text(body)), null);
  }

  /** Why a job failed, in the words of the answer that says so. */
  ErrorReader.Told told(String json) {
    ErrorReader.Told told = reader.read(json(json));
    return new ErrorReader.Told(
        told.code() == null ? null : shown(told.code()),
        told.message() == null ? null : shown(told.message()),
        told.violations().stream().map(this::shown).toList(),
        told.requestId(),
        told.retryAfter());
  }

  /** What an answer says whose body somebody else will read. */
  ErrorReader.Told peek(Response response) {
    try {
      return reader.read(json(response.peekBody(ErrorBodies.MAX).string()));
    } catch (IOException e) {
      // It breaks off, so it says nothing that a request could be repeated on.
      return ErrorReader.Told.NOTHING;
    }
  }

  /** At most 64 KiB of a body. */
  static String text(@Nullable ResponseBody body) {
    return body == null ? "" : ErrorBodies.start(body).utf8();
  }

  private ApiException kind(ApiError error, ErrorReader.Told told) {
    return switch (error.status()) {
      case 400, 413, 415, 422 -> new ValidationException(error);
      case 401, 403 -> new AuthenticationException(error);
      case 402 -> new InsufficientBalanceException(error);
      case 404 -> new NotFoundException(error);
      case 409 -> new ConflictException(error);
      case 429 -> new RateLimitException(error, retryAfter(told, error.headers()));
      default -> error.status() >= 500 ? new ServerException(error) : new ApiException(error, "");
    };
  }

  private String unexpected(Response raw) {
    String location = raw.header("Location");
    HttpUrl target = location == null ? null : raw.request().url().resolve(location);
    if (target == null) {
      return "answered " + raw.code() + ", which is neither a success nor an error";
    }
    return "answered "
        + raw.code()
        + " with a redirect to "
        + redaction.url(target)
        + ", which is not followed. Check the base URL.";
  }

  private static String fallback(Response raw, String body) {
    if (!body.isBlank() && body.length() <= 200 && !body.contains("<") && !body.contains("{")) {
      return body.strip();
    }
    return raw.message().isEmpty() ? "without explanation" : raw.message();
  }

  /** A body as maps and lists, null if it is no JSON. */
  static @Nullable Object json(String body) {
    try {
      return body.isBlank() ? null : JSON.fromJson(body);
    } catch (IOException | JsonDataException e) {
      // Not JSON: a proxy's page, a cut body. The status speaks for itself.
      return null;
    }
  }

  /** The header's wait, or the body's. */
  private @Nullable Duration retryAfter(ErrorReader.Told told, Headers headers) {
    Duration asked = RetryAfter.of(headers, clock);
    return asked == null ? told.retryAfter() : asked;
  }

  private @Nullable String requestId(ErrorReader.Told told, Headers headers) {
    for (String name : REQUEST_ID_HEADERS) {
      String value = headers.get(name);
      if (value != null) {
        return shown(value);
      }
    }
    return told.requestId() == null ? null : shown(told.requestId());
  }

  private Violation shown(Violation violation) {
    return new Violation(shown(violation.location()), shown(violation.message()));
  }

  private String shown(String message) {
    String safe = redaction.text(message);
    return safe.length() <= MAX_MESSAGE ? safe : safe.substring(0, MAX_MESSAGE) + "…";
  }
}
