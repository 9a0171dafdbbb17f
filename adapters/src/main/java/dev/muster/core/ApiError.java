package dev.muster.core;

import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An error answer, taken apart. The client's own key is blanked wherever the provider repeats it.
 *
 * @param operation the operationId
 * @param status the HTTP status
 * @param code the provider's own error code or name, null if it gives none
 * @param message the provider's words, or the HTTP status where it has none
 * @param violations what exactly is wrong with the request, where the provider says
 * @param requestId the provider's name for this request, null if it gives none
 * @param body the body as it came, at most 64 KiB of it
 * @param headers the response headers
 */
public record ApiError(
    String operation,
    int status,
    @Nullable String code,
    String message,
    List<Violation> violations,
    @Nullable String requestId,
    String body,
    Headers headers) {

  public ApiError {
    violations = List.copyOf(violations);
  }

  /** Operation, status and the provider's words: neither body nor headers. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(operation).append(": ").append(status);
    text.append(' ').append(message);
    if (!violations.isEmpty()) {
      text.append(' ').append(violations);
    }
    if (code != null) {
      text.append("; code: ").append(code);
    }
    if (requestId != null) {
      text.append("; request id: ").append(requestId);
    }
    return text.toString();
  }
}
