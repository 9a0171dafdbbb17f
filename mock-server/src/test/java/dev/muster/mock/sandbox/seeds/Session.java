package dev.muster.mock.sandbox.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reference prints; the form of the files stands in their folder's README.
 *
 * @param hosts printed hosts, each with the provider that stands there
 * @param keys printed keys, each with the variable that has the sandbox's
 * @param header sent with requests that are printed without any
 */
record Session(
    Map<String, String> hosts,
    Map<String, String> keys,
    Optional<String> header,
    List<Step> steps) {

  /**
   * A request and its answer.
   *
   * @param after seconds that pass before
   * @param where printed placeholders, and what stands for them
   * @param take names for values of the answer, each with its JSON Pointer
   * @param members those of the answer; empty where a sample says them
   * @param unquoted whether a shell would not understand it as it is meant
   * @param request as it is printed
   * @param answer as it is printed; empty where it is not
   */
  record Step(
      String title,
      int after,
      Map<String, String> where,
      Map<String, String> take,
      List<String> members,
      boolean unquoted,
      String request,
      int status,
      String answer) {
    boolean isShell() {
      return request.lines().anyMatch(line -> line.startsWith("curl "));
    }
  }

  static Session of(String name) {
    try (InputStream in =
        Objects.requireNonNull(Session.class.getResourceAsStream("/seeds/" + name + ".session"))) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Session read(String text) {
    String[] parts = text.split("(?m)^== ");
    Map<String, String> hosts = new LinkedHashMap<>();
    Map<String, String> keys = new LinkedHashMap<>();
    Optional<String> header = Optional.empty();
    for (String line : parts[0].lines().toList()) {
      if (line.startsWith("@host ")) {
        put(hosts, line.substring("@host ".length()), " is ");
      } else if (line.startsWith("@key ")) {
        put(keys, line.substring("@key ".length()), " is ");
      } else if (line.startsWith("@header ")) {
        header = Optional.of(line.substring("@header ".length()));
      }
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      steps.add(step(parts[i]));
    }
    return new Session(hosts, keys, header, List.copyOf(steps));
  }

  private static Step step(String text) {
    String[] halves = text.split("(?m)^-- ", 2);
    List<String> lines = halves[0].lines().toList();
    Map<String, String> where = new LinkedHashMap<>();
    Map<String, String> take = new LinkedHashMap<>();
    List<String> members = List.of();
    boolean unquoted = false;
    int after = 0;
    int at = 1;
    for (; at < lines.size() && lines.get(at).startsWith("@"); at++) {
      String[] said = lines.get(at).substring(1).split(" ", 2);
      switch (said[0]) {
        case "after" -> after = Integer.parseInt(said[1]);
        case "where" -> put(where, said[1], " is(?: (?!.* is)|$)");
        case "take" -> put(take, said[1], " ");
        case "members" -> members = List.of(said[1].split(" "));
        case "unquoted" -> unquoted = true;
        default -> throw new IllegalArgumentException("A session knows no @" + said[0]);
      }
    }
    String request = String.join("\n", lines.subList(at, lines.size())).strip();
    String[] reply = halves[1].split("\n", 2);
    return new Step(
        lines.get(0),
        after,
        where,
        take,
        members,
        unquoted,
        request,
        Integer.parseInt(reply[0].strip()),
        reply[1].strip());
  }

  private static void put(Map<String, String> map, String text, String between) {
    String[] two = text.split(between, 2);
    map.put(two[0], two.length == 2 ? two[1] : "");
  }
}
