package dev.muster.core.internal;

import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.Streaming;

/** Reads the contract's operation off a request, which Retrofit leaves there as a tag. */
final class Operations {
  private Operations() {}

  /** The operationId, or method and path where the request comes from no generated method. */
  static String id(Request request) {
    Operation operation = operation(request);
    Unlisted unlisted = request.tag(Unlisted.class);
    if (unlisted != null) {
      return unlisted.id();
    }
    return operation != null
        ? operation.id()
        : request.method() + " " + request.url().encodedPath();
  }

  /** What may be sent again; without a contract, what HTTP says. */
  static RetryClass retry(Request request) {
    Operation operation = operation(request);
    if (operation != null) {
      return operation.retry();
    }
    Unlisted unlisted = request.tag(Unlisted.class);
    if (unlisted != null) {
      return unlisted.retry();
    }
    return switch (request.method()) {
      case "GET", "HEAD", "OPTIONS" -> RetryClass.SAFE;
      default -> RetryClass.WHEN_REFUSED;
    };
  }

  /** The answers that prove that nothing was done; without a contract, what HTTP says. */
  static List<String> refusals(Request request) {
    Operation operation = operation(request);
    return operation == null ? List.of("429", "503") : List.of(operation.refusals());
  }

  /** The header that names a request so that it is done once, empty where there is none. */
  static String idempotencyKey(Request request) {
    Operation operation = operation(request);
    return operation == null ? "" : operation.idempotencyKey();
  }

  /** The headers of the API keys of which the request needs one; empty if it may have all. */
  static List<String> keys(Request request) {
    Operation operation = operation(request);
    return operation == null ? List.of() : List.of(operation.keys());
  }

  /** Whether the answer is read as it comes, and must not be held in memory. */
  static boolean isStreaming(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation == null || invocation.method().isAnnotationPresent(Streaming.class);
  }

  /** Whether the request asks for server-sent events. */
  static boolean isEventStream(Request request) {
    String accept = request.header("Accept");
    return accept != null && accept.contains("text/event-stream");
  }

  private static @Nullable Operation operation(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation == null ? null : invocation.method().getAnnotation(Operation.class);
  }
}
