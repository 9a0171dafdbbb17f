package dev.muster.mock.sandbox.file;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Answers to whoever fetches a file: all of it, a range of it, or that it has not changed. */
final class FileAnswers {
  private FileAnswers() {}

  /**
   * The answer.
   *
   * @param name under which a browser would save the file
   */
  static Answer of(HostedFile file, String name, Request request) {
    byte[] all = file.bytes();
    String tag = tag(all);
    Headers headers =
        Headers.of("Content-Type", file.contentType(), "Accept-Ranges", "bytes")
            .with("ETag", tag)
            .with("Content-Disposition", "inline; filename=\"" + safe(name) + "\"")
            .with("X-Content-Type-Options", "nosniff")
            // An uploaded page must not run as a page of this server.
            .with("Content-Security-Policy", "sandbox");
    if (names(request.headers().all("If-None-Match"), tag)) {
      return Answer.empty(304).withHeader("ETag", tag);
    }
    Optional<ByteRange> range =
        request.headers().first("If-Range").filter(known -> !known.strip().equals(tag)).isPresent()
                || !request.method().equals("GET")
            ? Optional.empty()
            : request.headers().first("Range").flatMap(value -> ByteRange.of(value, all.length));
    if (range.isEmpty()) {
      return Answer.bytes(200, file.contentType(), all).withHeaders(headers);
    }
    if (range.get().isEmpty()) {
      return Answer.empty(416).withHeader("Content-Range", "bytes */" + all.length);
    }
    int first = range.get().first();
    int last = range.get().last();
    return Answer.bytes(206, file.contentType(), Arrays.copyOfRange(all, first, last + 1))
        .withHeaders(
            headers.with("Content-Range", "bytes " + first + "-" + last + "/" + all.length));
  }

  private static String tag(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return String.format("\"%08x-%x\"", sum.getValue(), bytes.length);
  }

  /** Whether the tag is among those, which may be weak. */
  private static boolean names(List<String> headers, String tag) {
    return headers.stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }

  private static String safe(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
