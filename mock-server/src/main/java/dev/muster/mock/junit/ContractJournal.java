package dev.muster.mock.junit;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.muster.mock.MockServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The requests that the contracts have answered, read from WireMock's journal each time it is
 * asked. Answers of users' own stubs are not among them.
 *
 * <p>The journal keeps the newest requests only, 250 by default.
 */
public final class ContractJournal {
  /** The rules that answer what does not fit a contract. */
  private static final Set<String> PROBLEMS =
      Set.of(
          "NO_PATH_MATCHED_ERROR",
          "NO_METHOD_MATCHED_ERROR",
          "NO_SERVER_MATCHED_ERROR",
          "NO_SERVER_CONFIGURATION_PROVIDED_ERROR",
          "UNAUTHORIZED",
          "UNPROCESSABLE_ENTITY",
          "INVALID_CONTENT_TYPE",
          "NOT_ACCEPTABLE",
          "VIOLATIONS");

  private final List<Running> servers;

  ContractJournal(List<Running> servers) {
    this.servers = List.copyOf(servers);
  }

  /** The journal of a server that a test has started itself; paths stay as they came. */
  public static ContractJournal of(MockServer server) {
    return new ContractJournal(List.of(new RunningMock(server, List.of())));
  }

  /**
   * One request and what became of it. It holds no header and no query, and what a client keeps
   * secret is starred out of the violations.
   *
   * @param id WireMock's id of it
   * @param path the operation's path as the document writes it, where it is known; else as it came
   * @param operation the operation's id; empty where the request reached none
   * @param rule what made the answer: {@code example}, {@code UNPROCESSABLE_ENTITY}
   * @param violations objects with location, severity, code and message, as far as they are known;
   *     an empty array where there are none
   */
  public record Entry(
      UUID id,
      String method,
      String path,
      String operation,
      String rule,
      int status,
      JsonNode violations) {

    /** Whether the request or its answer does not fit; warnings alone are no violation. */
    public boolean isViolation() {
      return PROBLEMS.contains(rule) || hasErrors();
    }

    /** The codes of the single violations. */
    public List<String> codes() {
      return violations
          .valueStream()
          .map(violation -> violation.path("code").asString(""))
          .filter(code -> !code.isEmpty())
          .toList();
    }

    private boolean hasErrors() {
      return violations
          .valueStream()
          .anyMatch(violation -> !violation.path("severity").asString("").equals("Warning"));
    }
  }

  /** All, in the order in which they came to each server. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Running server : servers) {
      List<ServeEvent> events = new ArrayList<>(server.wireMock().getServeEvents().getRequests());
      Collections.reverse(events);
      events.stream()
          .map(event -> ServedRequest.of(event, server.mounts()))
          .flatMap(served -> served.entry().stream())
          .forEach(entries::add);
    }
    return entries;
  }

  /** Those that do not fit their contract, or were answered with what does not. */
  public List<Entry> violations() {
    return entries().stream().filter(Entry::isViolation).toList();
  }
}
