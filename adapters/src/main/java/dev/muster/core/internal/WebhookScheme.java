package dev.muster.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.runtime.SignatureScheme;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How a provider signs its calls to a webhook: reads and writes the headers, and signs bytes. */
public final class WebhookScheme {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final SignatureScheme scheme;
  private final HmacSha256 algorithm;

  /**
   * What a call claims: when it was signed, if the scheme tells, and with what; several signatures
   * if the sender knows several secrets.
   */
  public record Claim(String timestamp, List<String> signatures) {
    public Claim {
      signatures = List.copyOf(signatures);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
      return "Claim";
    }
  }

  /**
   * @throws IllegalArgumentException if the scheme is one that this version does not know
   */
  public WebhookScheme(SignatureScheme scheme) {
    this.scheme = scheme;
    this.algorithm = HmacSha256.of(scheme.algorithm(), scheme.encoding());
    require(scheme.message(), "timestamp", "body");
    require(scheme.header(), "timestamp", "signature");
  }

  private static void require(String template, String... known) {
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      HmacSha256.require("placeholder", matcher.group(1), known);
    }
  }

  /** Whether calls say when they were signed. */
  public boolean isTimed() {
    return scheme.message().contains("{timestamp}");
  }

  /** The headers that a signed call has. */
  public List<String> headers() {
    String timestamp = scheme.timestampHeader();
    return timestamp == null
        ? List.of(scheme.headerName())
        : List.of(scheme.headerName(), timestamp);
  }

  /** The headers of a call that is signed at {@code timestamp}. */
  public Map<String, String> sign(SecretKeySpec key, byte[] body, String timestamp) {
    Map<String, String> headers = new LinkedHashMap<>();
    String signature = signature(key, body, timestamp);
    headers.put(
        scheme.headerName(),
        scheme.header().replace("{timestamp}", timestamp).replace("{signature}", signature));
    if (scheme.timestampHeader() != null) {
      headers.put(scheme.timestampHeader(), timestamp);
    }
    return headers;
  }

  /** The signature of {@code body} as it came, byte for byte. */
  public String signature(SecretKeySpec key, byte[] body, String timestamp) {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    String template = scheme.message().replace("{timestamp}", timestamp);
    int at = template.indexOf("{body}");
    message.writeBytes((at < 0 ? template : template.substring(0, at)).getBytes(UTF_8));
    if (at >= 0) {
      message.writeBytes(body);
      message.writeBytes(template.substring(at + "{body}".length()).getBytes(UTF_8));
    }
    return algorithm.sign(key, message.toByteArray());
  }

  /**
   * What the headers claim; null if they cannot be read. The parts of a header may come in any
   * order and more than once.
   *
   * @param value the header of the signature
   * @param timestamp the header of the timestamp, null where it has none of its own
   */
  public @Nullable Claim read(String value, @Nullable String timestamp) {
    List<String> signatures = new ArrayList<>();
    List<String> timestamps = new ArrayList<>();
    if (timestamp != null) {
      timestamps.add(timestamp.strip());
    }
    for (String part : value.split(",")) {
      for (String template : scheme.header().split(",")) {
        found(part.strip(), template, "{signature}", signatures);
        found(part.strip(), template, "{timestamp}", timestamps);
      }
    }
    String time = timestamps.isEmpty() ? "" : timestamps.get(0);
    boolean isReadable = !signatures.isEmpty() && (!isTimed() || time.matches("\\d{1,12}"));
    return isReadable ? new Claim(time, signatures) : null;
  }

  private static void found(String part, String template, String hole, List<String> values) {
    int at = template.indexOf(hole);
    if (at < 0) {
      return;
    }
    String before = template.substring(0, at);
    String after = template.substring(at + hole.length());
    if (part.startsWith(before)
        && part.endsWith(after)
        && part.length() > before.length() + after.length()) {
      values.add(part.substring(before.length(), part.length() - after.length()));
    }
  }

  /** The names of the headers. */
  @Override
  public String toString() {
    return headers().toString();
  }
}
