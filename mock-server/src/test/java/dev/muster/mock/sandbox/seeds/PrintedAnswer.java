package dev.muster.mock.sandbox.seeds;

import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Compares an answer with one in print: the same members, words as they are printed, and ids,
 * times, numbers and URLs of the printed form.
 */
final class PrintedAnswer {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");

  /** What differs, each with its place; empty where nothing does. */
  private final List<String> differences = new ArrayList<>();

  private PrintedAnswer() {}

  /** What is different in an answer; nothing if it is as printed. */
  static List<String> differences(String printed, String actual) {
    PrintedAnswer comparison = new PrintedAnswer();
    if (printed.startsWith("data:")) {
      comparison.events(printed, actual);
    } else {
      comparison.compare("$", Json.read(plain(printed)), Json.read(actual));
    }
    return comparison.differences;
  }

  /** JSON without bullets, comments and what is left out. */
  private static String plain(String printed) {
    return printed
        .replace("• ", "")
        .replace("[...]", "[]")
        .replaceAll("(?m)^\\s*//.*$", "")
        .replaceAll(",(\\s*[\\]}])", "$1");
  }

  private void events(String printed, String actual) {
    List<String> wanted = lines(printed);
    List<String> got = lines(actual);
    if (wanted.size() != got.size()) {
      differences.add("$ is " + got + ", not " + wanted);
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      String[] one = wanted.get(i).split(": ", 2);
      String[] other = got.get(i).split(": ", 2);
      boolean same =
          one[0].equals(other[0])
              && (one[0].equals("data")
                  ? Json.read(one[1]).equals(Json.read(other[1]))
                  : one[1].equals(other[1]));
      if (!same) {
        differences.add("line " + i + " is " + got.get(i) + ", not " + wanted.get(i));
      }
    }
  }

  private static List<String> lines(String events) {
    return events.lines().filter(line -> !line.isEmpty() && !line.startsWith(":")).toList();
  }

  private void compare(String place, JsonNode printed, JsonNode actual) {
    if (printed.isObject()) {
      object(place, printed, actual);
    } else if (printed.isArray()) {
      array(place, printed, actual);
    } else if (printed.isString() && actual.isString()) {
      text(place, printed.stringValue(), actual.stringValue());
    } else if (printed.isNumber() && actual.isNumber()) {
      number(place, printed, actual);
    } else if (printed.asString("").startsWith("<string>") || !printed.equals(actual)) {
      differ(place, printed, actual);
    }
  }

  private void object(String place, JsonNode printed, JsonNode actual) {
    if (!actual.isObject()) {
      differ(place, printed, actual);
      return;
    }
    if (printed.isEmpty()) {
      return;
    }
    var wanted = new TreeSet<>(printed.propertyNames());
    var got = new TreeSet<>(actual.propertyNames());
    if (!wanted.equals(got)) {
      differences.add(place + " has " + got + ", not " + wanted);
    }
    printed
        .properties()
        .forEach(
            member ->
                compare(
                    place + "/" + member.getKey(),
                    member.getValue(),
                    actual.path(member.getKey())));
  }

  private void array(String place, JsonNode printed, JsonNode actual) {
    if (!actual.isArray() || !printed.isEmpty() && actual.isEmpty()) {
      differ(place, printed, actual);
      return;
    }
    for (int i = 0; i < Math.min(1, printed.size()); i++) {
      compare(place + "/" + i, printed.get(i), actual.get(i));
    }
  }

  /** A small number, such as a code, is meant; a large one is a time or a price. */
  private void number(String place, JsonNode printed, JsonNode actual) {
    boolean placeholder = printed.asLong() == 123;
    boolean time = printed.asLong() > 1_000_000_000_000L;
    boolean same =
        time
            ? printed.asString().length() == actual.asString().length()
            : printed.decimalValue().compareTo(actual.decimalValue()) == 0;
    if (!placeholder && !same) {
      differ(place, printed, actual);
    }
  }

  private void text(String place, String printed, String actual) {
    if (!Pattern.compile(form(printed)).matcher(actual).matches()) {
      differences.add(place + " is \"" + actual + "\", not of the form of \"" + printed + "\"");
    }
  }

  /** The regular expression of what may stand for a printed text. */
  static String form(String printed) {
    if (printed.equals("<string>")) {
      return "(?s).+";
    }
    if (UUID.matcher(printed).matches()) {
      return UUID.pattern();
    }
    if (TIME.matcher(printed).matches()) {
      return printed.replaceAll("[.]", "\\\\.").replaceAll("\\d", "\\\\d");
    }
    if (printed.startsWith("https://")) {
      String ending = printed.replaceFirst(".*(\\.\\w{3})$|.*", "$1");
      return "https?://\\S+" + (ending.isEmpty() ? "" : Pattern.quote(ending));
    }
    if (printed.matches("\\d+%")) {
      return "\\d+%";
    }
    if (printed.matches("[a-z]+_(?=\\w*\\d)\\w+")) {
      return printed.substring(0, printed.indexOf('_') + 1) + "[0-9a-z]+";
    }
    if (printed.matches("cm[0-9a-z]{23}")) {
      return "cm[0-9a-z]{23}";
    }
    if (printed.equals("abc123xyz")) {
      return "[0-9a-z-]+";
    }
    return Pattern.quote(printed);
  }

  private void differ(String place, JsonNode printed, JsonNode actual) {
    differences.add(place + " is " + actual + ", not " + printed);
  }
}
