package dev.muster.mock.sandbox.signature;

import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What of a request can be signed.
 *
 * @param paths the raw paths, any of which may be the one that was signed: behind a prefix a client
 *     may sign what it sends, or what the provider would see once a proxy has taken the prefix off
 */
public record SignedRequest(String method, List<String> paths, Headers headers, byte[] body) {

  /** A request to a provider that stands under a mount such as {@code /muxi}, or under none. */
  public static SignedRequest of(Request request, String mount) {
    String path = request.path();
    boolean below = !mount.isEmpty() && path.startsWith(mount + "/");
    return new SignedRequest(
        request.method(),
        below ? List.of(path, path.substring(mount.length())) : List.of(path),
        request.headers(),
        request.body());
  }

  /**
   * The bytes that a percent-escaped path stands for; a {@code +} stays a {@code +}. Bytes, not
   * text: what is no UTF-8 must not be mended before it is compared.
   */
  static byte[] decode(String path) {
    byte[] in = path.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (low < 0) {
        out.write(in[i]);
      } else {
        out.write(high << 4 | low);
        i += 2;
      }
    }
    return out.toByteArray();
  }
}
