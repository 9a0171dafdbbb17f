package dev.muster.mock.sandbox.signature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a signature header, read from its template: a fixed beginning, then named parts with
 * a fixed text between them, such as {@code MUXI-HMAC key={key}, timestamp={timestamp},
 * signature={signature}}.
 *
 * <p>It is as strict and as lenient as parsers that split at the separator are: the beginning
 * counts to the letter, the order of the parts does not, unknown parts are passed over, the last of
 * two equal names counts, nothing is trimmed or unquoted.
 */
final class CredentialFormat {
  private static final Pattern PART = Pattern.compile("(\\w+)=\\{(\\w+)}");

  private final String beginning;
  private final String separator;
  private final Map<String, String> variables;

  private CredentialFormat(String beginning, String separator, Map<String, String> variables) {
    this.beginning = beginning;
    this.separator = separator;
    this.variables = variables;
  }

  static CredentialFormat of(String template) {
    Map<String, String> variables = new HashMap<>();
    List<String> between = new ArrayList<>();
    Matcher part = PART.matcher(template);
    int end = 0;
    while (part.find()) {
      variables.put(part.group(1), part.group(2));
      between.add(template.substring(end, part.start()));
      end = part.end();
    }
    if (variables.isEmpty() || end != template.length()) {
      throw new IllegalArgumentException(
          "x-signature: value must be a text followed by parts such as key={key}, not " + template);
    }
    List<String> separators = between.subList(1, between.size()).stream().distinct().toList();
    if (separators.size() > 1) {
      throw new IllegalArgumentException(
          "x-signature: value must have the same text between all its parts: " + template);
    }
    return new CredentialFormat(
        between.get(0), separators.isEmpty() ? "" : separators.get(0), Map.copyOf(variables));
  }

  /** The variables' values, or nothing where one of them is not there. */
  Optional<Map<String, String>> read(String header) {
    if (!header.startsWith(beginning)) {
      return Optional.empty();
    }
    String rest = header.substring(beginning.length());
    Map<String, String> values = new HashMap<>();
    List<String> parts =
        separator.isEmpty() ? List.of(rest) : List.of(rest.split(Pattern.quote(separator), -1));
    for (String part : parts) {
      int equals = part.indexOf('=');
      String variable = equals < 0 ? null : variables.get(part.substring(0, equals));
      if (variable != null) {
        values.put(variable, part.substring(equals + 1));
      }
    }
    boolean complete =
        variables.values().stream().allMatch(v -> !values.getOrDefault(v, "").isEmpty());
    return complete ? Optional.of(values) : Optional.empty();
  }
}
