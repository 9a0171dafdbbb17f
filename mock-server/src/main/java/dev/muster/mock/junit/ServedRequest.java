package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.muster.mock.Mount;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.json.Json;
import dev.muster.mock.junit.ContractJournal.Entry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A request of WireMock's journal, read for what the contract said to it. */
record ServedRequest(ServeEvent event, List<Mount> mounts) {
  private static final String OPERATION = "X-Muster-Operation";
  private static final String RULE = "X-Muster-Rule";
  private static final String MISFIT = "X-Muster-Misfit";
  private static final String VIOLATIONS = "sl-violations";

  /** A provider's own words are told up to here. */
  private static final int MOST_CHARACTERS = 500;

  static ServedRequest of(ServeEvent event, List<Mount> mounts) {
    return new ServedRequest(event, mounts);
  }

  /** What the contract said, or empty where a stub of the user's answered. */
  Optional<Entry> entry() {
    String rule = header(RULE);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    String method = event.getRequest().getMethod().getName();
    String operation = header(OPERATION);
    return Optional.of(
        new Entry(
            event.getId(),
            method,
            path(operation),
            operation,
            rule,
            event.getResponse().getStatus(),
            violations(rule)));
  }

  private String header(String name) {
    @Nullable LoggedResponse response = event.getResponse();
    if (response == null || response.getHeaders() == null) {
      return "";
    }
    return response.getHeaders().getHeader(name).isPresent()
        ? response.getHeaders().getHeader(name).firstValue()
        : "";
  }

  private String path(String operation) {
    String raw = event.getRequest().getUrl().replaceFirst("[?#].*$", "");
    return mounts.stream()
        .filter(mount -> raw.startsWith(mount.path() + "/"))
        .flatMap(mount -> mount.contract().operation(operation).stream())
        .map(Operation::pathTemplate)
        .findFirst()
        .orElse(raw);
  }

  private ArrayNode violations(String rule) {
    String told = header(VIOLATIONS);
    ArrayNode violations = told.isEmpty() ? ofBody(rule) : ofHeader(told);
    String misfit = header(MISFIT);
    if (!misfit.isEmpty()) {
      violations.add(violation("Error", misfit));
    }
    return (ArrayNode)
        Json.read(Secrets.of(event.getRequest(), mounts).starred(Json.text(violations)));
  }

  private static ArrayNode ofHeader(String told) {
    try {
      if (Json.read(told) instanceof ArrayNode violations) {
        return violations;
      }
    } catch (JacksonException e) {
      // Too many for a header: it is cut off, and told as it is.
    }
    return Json.array().add(violation("Error", told));
  }

  private ArrayNode ofBody(String rule) {
    if (!rule.equals("UNPROCESSABLE_ENTITY") && !rule.equals("VIOLATIONS")) {
      return Json.array();
    }
    String body = event.getResponse().getBodyAsString();
    try {
      if (Json.read(body).path("validation") instanceof ArrayNode violations) {
        return violations;
      }
    } catch (JacksonException e) {
      // No JSON at all: words of a provider.
    }
    String words =
        body.length() > MOST_CHARACTERS ? body.substring(0, MOST_CHARACTERS) + "…" : body;
    return words.isBlank() ? Json.array() : Json.array().add(violation("Error", words));
  }

  private static JsonNode violation(String severity, String message) {
    return Json.object().put("severity", severity).put("message", message);
  }
}
