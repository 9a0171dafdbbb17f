package dev.muster.mock.sandbox.inferred;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The curl sessions that SANDBOX.md prints. */
public final class Documented {
  private static final Path PAGE = Path.of("SANDBOX.md");

  private Documented() {}

  /** By command: what is printed below it, in the first block of a section. */
  public static Map<String, String> session(String section) {
    try {
      String text = Files.readString(PAGE);
      String block = text.substring(text.indexOf("## " + section)).split("```")[1];
      Map<String, String> session = new LinkedHashMap<>();
      for (String step : block.strip().split("(?m)^\\$ ")) {
        String[] lines = step.strip().split("\n", 2);
        if (lines.length == 2) {
          session.put(lines[0], lines[1]);
        }
      }
      return session;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends what curl would, to another server. */
  public static final class Session {
    private static final Pattern PATH = Pattern.compile("(?:https?://[^/ ']+)?(/[^ ']*)'?$");
    private static final Pattern DATA = Pattern.compile("-d '([^']*)'");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    public Session(URI server) {
      this.server = server;
    }

    public String answer(String command) {
      Matcher path = PATH.matcher(command);
      Matcher data = DATA.matcher(command);
      if (!path.find()) {
        throw new IllegalArgumentException("No URL at the end of " + command);
      }
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path.group(1)));
      if (data.find()) {
        request
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(data.group(1)));
      }
      try {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
