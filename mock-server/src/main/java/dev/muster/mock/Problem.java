package dev.muster.mock;

import dev.muster.mock.http.Headers;
import java.util.List;
import java.util.Optional;

/**
 * Why a request is not served. An {@link ErrorStyle} puts it into words.
 *
 * @param kind what went wrong
 * @param title the kind's own, unless there is more to say
 * @param status the status to answer with, unless the contract states another
 * @param detail a sentence for the reader; may be empty
 * @param violations every one that was found, for {@link Kind#UNPROCESSABLE_ENTITY}
 * @param headers to answer with, such as {@code WWW-Authenticate} or {@code Allow}
 * @param example the name of the contract's example that is the answer, where one is known
 */
public record Problem(
    Kind kind,
    String title,
    int status,
    String detail,
    List<Violation> violations,
    Headers headers,
    Optional<String> example) {

  /** Kinds under the names and titles that Prism gives them. */
  public enum Kind {
    NO_PATH_MATCHED_ERROR("Route not resolved, no path matched"),
    NO_METHOD_MATCHED_ERROR("Route resolved, but no method matched"),
    NO_SERVER_MATCHED_ERROR("Route not resolved, no server matched"),
    NO_SERVER_CONFIGURATION_PROVIDED_ERROR("Route not resolved, no server configuration provided"),
    UNAUTHORIZED("Invalid security scheme used"),
    UNPROCESSABLE_ENTITY("Invalid request"),
    INVALID_CONTENT_TYPE("Invalid content type"),
    NOT_ACCEPTABLE("The server cannot produce a representation for your accept header"),
    NO_RESPONSE_DEFINED("No response defined for the selected operation"),
    NOT_FOUND("The server cannot find the requested content"),
    VIOLATIONS("Request/Response not valid"),
    SCHEMA_TOO_COMPLEX("Schema too complex"),
    NO_COMPLEX_OBJECT_TEXT("Cannot serialise complex objects as text"),
    FAULT("Fault that was asked for"),
    UNKNOWN("Unknown error");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** The name in the {@code type} of a problem. */
    public String wireName() {
      return this == NO_RESPONSE_DEFINED ? "NO_RESPONSE_RESPONSE_DEFINED" : name();
    }
  }

  public Problem {
    violations = List.copyOf(violations);
  }

  public static Problem of(Kind kind, int status, String detail) {
    return new Problem(
        kind, kind.title(), status, detail, List.of(), Headers.empty(), Optional.empty());
  }

  /** A failure that Prism tells by its title alone. */
  public static Problem unknown(String title) {
    return new Problem(Kind.UNKNOWN, title, 500, "", List.of(), Headers.empty(), Optional.empty());
  }

  public Problem with(List<Violation> found) {
    return new Problem(kind, title, status, detail, found, headers, example);
  }

  public Problem withHeader(String name, String value) {
    return new Problem(kind, title, status, detail, violations, headers.plus(name, value), example);
  }

  /** This problem, told by the contract's example of that name. */
  public Problem as(String exampleName) {
    return new Problem(kind, title, status, detail, violations, headers, Optional.of(exampleName));
  }
}
