package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.ProblemException;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.contract.Response;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.validate.SchemaCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Checks answers against the contract that they are given for. A misfit is the fault of the
 * document or of a simulation, never of the client: the answer goes out, says so in a header, and
 * is logged once.
 */
final class AnswerCheck {
  /** Tells that the answer is not what the contract promises, and how it differs first. */
  static final String MISFIT = "X-Muster-Misfit";

  private static final Logger LOG = LoggerFactory.getLogger(AnswerCheck.class);

  private final SchemaCheck schemas;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final Map<String, Optional<String>> constants = new ConcurrentHashMap<>();

  AnswerCheck(SchemaCheck schemas) {
    this.schemas = schemas;
  }

  /** The answer of a simulation, checked each time. */
  Answer check(Call call, Answer answer) {
    return told(call, answer, misfit(call, answer));
  }

  /** An answer that is always the same for its rule, checked the first time. */
  Answer checkOnce(Call call, Answer answer, String rule) {
    String type = answer.headers().first("Content-Type").orElse("");
    String key =
        String.join(" ", call.operation().id(), Integer.toString(answer.status()), type, rule);
    return told(call, answer, constants.computeIfAbsent(key, unknown -> misfit(call, answer)));
  }

  private Answer told(Call call, Answer answer, Optional<String> misfit) {
    if (misfit.isEmpty()) {
      return answer;
    }
    // What is in a name may be anything; what is in a header or a log line may not.
    String message = misfit.get().replaceAll("[^\\x20-\\x7e]+", "?");
    String subject = call.operation().id() + " " + answer.status();
    if (told.add(subject)) {
      LOG.warn(
          "An answer of {} does not fit its contract: {}: {}", call.contract(), subject, message);
    }
    return answer.withHeader(MISFIT, message);
  }

  private Optional<String> misfit(Call call, Answer answer) {
    Optional<Response> response = call.operation().response(answer.status());
    if (response.isEmpty()) {
      return Optional.of("Response status " + answer.status() + " is not declared");
    }
    ContentType type = ContentType.of(answer.headers().first("Content-Type").orElse(""));
    if (!type.isJson() || answer.bytes().length == 0) {
      return Optional.empty();
    }
    Optional<MediaType> declared =
        response.get().content().values().stream()
            .filter(media -> type.matches(ContentType.of(media.type())))
            .findFirst();
    return declared.flatMap(MediaType::schema).flatMap(schema -> misfit(schema, answer));
  }

  private Optional<String> misfit(Place schema, Answer answer) {
    try {
      JsonNode body = Json.read(answer.bytes());
      return schemas.violations(schema, body, List.of("response")).stream()
          .findFirst()
          .map(Violation::message);
    } catch (JacksonException e) {
      return Optional.of("Response body must be JSON");
    } catch (ProblemException e) {
      return Optional.of(e.getMessage());
    }
  }
}
