package dev.muster.core.internal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs to {@code dev.muster.http}: at DEBUG one line for each attempt, at TRACE its headers and its
 * JSON as well. All of it goes through {@link Redaction}; never a request object, whose text holds
 * the arguments of the call.
 */
final class HttpLog implements Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger("dev.muster.http");
  private static final int MAX_BODY = 8 * 1024;

  private final Redaction redaction;

  HttpLog(Redaction redaction) {
    this.redaction = redaction;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!LOG.isDebugEnabled()) {
      return chain.proceed(request);
    }
    String line =
        request.method() + " " + redaction.url(request.url()) + " (" + Operations.id(request) + ")";
    if (LOG.isTraceEnabled()) {
      LOG.trace("{}{}{}", line, headers(request.headers()), body(request.body()));
    }
    long start = System.nanoTime();
    Response response;
    try {
      response = chain.proceed(request);
    } catch (IOException e) {
      LOG.debug("{}: {} after {} ms", line, redaction.text(e.toString()), millisSince(start));
      throw e;
    }
    LOG.debug("{}: {} after {} ms", line, response.code(), millisSince(start));
    if (LOG.isTraceEnabled()) {
      LOG.trace(
          "{}: {}{}{}",
          line,
          response.code(),
          headers(response.headers()),
          body(request, response));
    }
    return response;
  }

  private String headers(Headers headers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      text.append("\n  ")
          .append(name)
          .append(": ")
          .append(redaction.header(name, headers.value(i)));
    }
    return text.toString();
  }

  private String body(@Nullable RequestBody body) throws IOException {
    if (body == null
        || !isJson(body.contentType())
        || body.isOneShot()
        || body.contentLength() > MAX_BODY) {
      return "";
    }
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return "\n  " + redaction.text(buffer.readUtf8());
  }

  /**
   * Looks at a JSON answer without consuming it; a stream is left alone, since looking would wait
   * for it.
   */
  private String body(Request request, Response response) {
    if (Operations.isStreaming(request) || !isJson(response.body().contentType())) {
      return "";
    }
    try {
      return "\n  " + redaction.text(response.peekBody(MAX_BODY).string());
    } catch (IOException e) {
      // Whoever reads the body meets the same failure, and handles it.
      return "\n  (the body could not be read: " + redaction.text(e.toString()) + ")";
    }
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type != null && type.subtype().contains("json");
  }

  private static long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
