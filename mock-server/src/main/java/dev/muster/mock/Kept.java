package dev.muster.mock;

import dev.muster.mock.contract.MediaType;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What came of a call that is about something kept: the document's own answer is revised so. */
public interface Kept {
  /** Why the answer came: {@code state read}, for instance. */
  String rule();

  /** The status to answer with, where the document declares it; 0 for the usual one. */
  int status();

  /** What is wrong, where the status tells a problem that the document may not declare. */
  String detail();

  /**
   * The body.
   *
   * @param made what the document alone would answer; must not be changed
   * @param declared the media type that it is made for
   */
  JsonNode body(JsonNode made, MediaType declared);

  /** Values of headers that the response declares, by name in lower case. */
  Map<String, String> headers();
}
