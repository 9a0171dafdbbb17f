package dev.muster.mock.expression;

import dev.muster.mock.Call;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a runtime expression speaks of: a call and, once there is one, its answer. */
public record Exchange(Call call, @Nullable Answer answer) {
  public static Exchange of(Call call) {
    return new Exchange(call, null);
  }

  public static Exchange of(Call call, Answer answer) {
    return new Exchange(call, answer);
  }

  /** The answer's body as JSON; missing where it is none. */
  JsonNode answerJson() {
    if (answer == null || answer.bytes().length == 0) {
      return MissingNode.getInstance();
    }
    try {
      return Json.read(answer.bytes());
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }
}
