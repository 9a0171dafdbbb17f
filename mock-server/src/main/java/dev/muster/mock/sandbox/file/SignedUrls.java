package dev.muster.mock.sandbox.file;

import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * URLs of hosted files that are valid for one method until an instant. Whoever changes one of them,
 * or comes later, is turned away.
 */
public final class SignedUrls {
  private static final String EXPIRES = "X-Muster-Expires";
  private static final String SIGNATURE = "X-Muster-Signature";
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;

  public SignedUrls(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** What a signature turns out to be. */
  public enum Verdict {
    VALID,
    EXPIRED,
    FORGED,
    /** There is none. */
    UNSIGNED
  }

  /**
   * A signed URL.
   *
   * @param url of a hosted file, or its path, without a query
   */
  public String sign(String method, String url, Instant expires) {
    String until = Long.toString(expires.getEpochSecond());
    return url
        + "?"
        + EXPIRES
        + "="
        + until
        + "&"
        + SIGNATURE
        + "="
        + signature(method, path(url), until);
  }

  public Verdict check(Request request, Instant now) {
    Map<String, List<String>> query = Percent.fields(request.query());
    if (!query.containsKey(SIGNATURE) && !query.containsKey(EXPIRES)) {
      return Verdict.UNSIGNED;
    }
    String until = first(query, EXPIRES);
    // A file that may be fetched may be asked after, too.
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    byte[] right = signature(method, request.path(), until).getBytes(StandardCharsets.UTF_8);
    if (!until.matches("\\d{1,12}")
        || !MessageDigest.isEqual(
            right, first(query, SIGNATURE).getBytes(StandardCharsets.UTF_8))) {
      return Verdict.FORGED;
    }
    return now.isBefore(Instant.ofEpochSecond(Long.parseLong(until)))
        ? Verdict.VALID
        : Verdict.EXPIRED;
  }

  private static String first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of("")).get(0);
  }

  private static String path(String url) {
    int files = url.indexOf(FileDoor.PATH);
    return files < 0 ? url : url.substring(files);
  }

  private String signature(String method, String path, String until) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      String message = method + "\n" + path + "\n" + until;
      return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
