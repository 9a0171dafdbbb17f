package dev.muster.mock.sandbox.seeds;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads as much of a shell as references print: assignments, the time, a HMAC by openssl, and one
 * curl command with quotes and continued lines. Anything else is an error, not a guess.
 */
final class ShellReader {
  private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)=(.*)");
  private static final String TIME = "$(date +%s)";
  private static final Pattern HMAC =
      Pattern.compile(
          "\\$\\(echo -n (\".*?\") \\| openssl dgst -sha256 -hmac (\".*?\") -binary \\| base64\\)");
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");

  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, byte[]> files;

  /**
   * A reader.
   *
   * @param files what {@code @file} sends, by the file's name
   */
  ShellReader(Map<String, byte[]> files) {
    this.files = files;
  }

  PrintedRequest read(String script) {
    int curl = script.startsWith("curl ") ? 0 : script.indexOf("\ncurl ") + 1;
    script.substring(0, curl).lines().filter(line -> !line.startsWith("#")).forEach(this::assign);
    return curl(words(script.substring(curl)));
  }

  private void assign(String line) {
    Matcher assignment = ASSIGNMENT.matcher(line);
    if (!assignment.matches()) {
      throw new IllegalArgumentException("This is no assignment: " + line);
    }
    String value = assignment.group(2);
    Matcher hmac = HMAC.matcher(value);
    if (value.equals(TIME)) {
      value = Long.toString(System.currentTimeMillis() / 1000);
    } else if (hmac.matches()) {
      value = hmac(words(hmac.group(1)).get(0), words(hmac.group(2)).get(0));
    } else {
      value = words(value).get(0);
    }
    variables.put(assignment.group(1), value);
  }

  private static String hmac(String message, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private PrintedRequest curl(List<String> words) {
    Optional<String> method = Optional.empty();
    Optional<String> url = Optional.empty();
    List<String> headers = new ArrayList<>();
    Optional<byte[]> body = Optional.empty();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "-X", "--request" -> method = Optional.of(words.get(++i));
        case "--url" -> url = Optional.of(words.get(++i));
        case "-H", "--header" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
        case "-d", "--data", "--data-binary" -> body = Optional.of(data(words.get(++i)));
        default -> {
          if (word.startsWith("-")) {
            throw new IllegalArgumentException("This reader of curl does not know " + word);
          }
          url = Optional.of(word);
        }
      }
    }
    if (body.isPresent() && headers.stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
      headers.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
    }
    return new PrintedRequest(
        method.orElse(body.isPresent() ? "POST" : "GET"),
        url.orElseThrow(),
        headers,
        body.orElse(new byte[0]));
  }

  private byte[] data(String word) {
    return word.startsWith("@")
        ? files.get(word.substring(1))
        : word.getBytes(StandardCharsets.UTF_8);
  }

  /** The words of a command; a line that ends with a backslash goes on. */
  private List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean open = false;
    char quote = 0;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote == 0 && Character.isWhitespace(c)) {
        if (open) {
          words.add(word.toString());
        }
        word.setLength(0);
        open = false;
      } else if (quote == 0 && c == '\\' && i + 1 < command.length()) {
        i++;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
        open = true;
      } else if (c == '$' && quote != '\'') {
        Matcher variable = VARIABLE.matcher(command).region(i, command.length());
        if (!variable.lookingAt() || !variables.containsKey(variable.group(1))) {
          throw new IllegalArgumentException("There is no variable at: " + command.substring(i));
        }
        word.append(variables.get(variable.group(1)));
        i = variable.end() - 1;
        open = true;
      } else {
        word.append(c);
        open = true;
      }
    }
    if (open) {
      words.add(word.toString());
    }
    return words;
  }
}
