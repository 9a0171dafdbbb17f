package dev.muster.mock;

import dev.muster.mock.http.Headers;
import java.util.List;
import java.util.Optional;

/**
 * Why a request is not served. An {@link ErrorStyle} puts it into words.
 *
 * @param kind what went wrong
 * @param status the status to answer with, unless the contract states another
 * @param detail a sentence for the reader
 * @param violations every one that was found, for {@link Kind#UNPROCESSABLE_ENTITY}
 * @param headers to answer with, such as {@code WWW-Authenticate} or {@code Allow}
 * @param example the name of the contract's example that is the answer, where one is known
 */
public record Problem(
    Kind kind,
    int status,
    String detail,
    List<Violation> violations,
    Headers headers,
    Optional<String> example) {

  /** Kinds under the names that Prism gives them. */
  public enum Kind {
    NO_PATH_MATCHED_ERROR("Route not resolved, no path matched"),
    NO_METHOD_MATCHED_ERROR("Route resolved, but no method matched"),
    UNAUTHORIZED("Invalid security scheme used"),
    UNPROCESSABLE_ENTITY("Invalid request"),
    INVALID_CONTENT_TYPE("Invalid content type"),
    NOT_ACCEPTABLE("The server cannot produce a representation for your accept header"),
    NO_RESPONSE_DEFINED("No response defined for the selected operation"),
    NOT_FOUND("The server cannot find the requested content"),
    UNKNOWN("Unknown error");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public Problem {
    violations = List.copyOf(violations);
  }

  public static Problem of(Kind kind, int status, String detail) {
    return new Problem(kind, status, detail, List.of(), Headers.empty(), Optional.empty());
  }

  public Problem with(List<Violation> found) {
    return new Problem(kind, status, detail, found, headers, example);
  }

  public Problem withHeader(String name, String value) {
    return new Problem(kind, status, detail, violations, headers.plus(name, value), example);
  }

  /** This problem, told by the contract's example of that name. */
  public Problem as(String exampleName) {
    return new Problem(kind, status, detail, violations, headers, Optional.of(exampleName));
  }
}
