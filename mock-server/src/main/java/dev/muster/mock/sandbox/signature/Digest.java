package dev.muster.mock.sandbox.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.mock.sandbox.signature.SignatureTerms.Encoding;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What signing and verifying have in common. */
final class Digest {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private Digest() {}

  /** The bytes of a template; a variable without a value stays as it is. */
  static byte[] message(String template, Function<String, Optional<byte[]>> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher variable = VARIABLE.matcher(template);
    int end = 0;
    while (variable.find()) {
      out.writeBytes(template.substring(end, variable.start()).getBytes(UTF_8));
      out.writeBytes(
          values.apply(variable.group(1)).orElseGet(() -> variable.group().getBytes(UTF_8)));
      end = variable.end();
    }
    out.writeBytes(template.substring(end).getBytes(UTF_8));
    return out.toByteArray();
  }

  /** The HMAC-SHA256 of a message, as text. */
  static byte[] sign(String secret, byte[] message, Encoding encoding) {
    byte[] digest = mac(secret, message);
    return switch (encoding) {
      case BASE64 -> Base64.getEncoder().encode(digest);
      case HEX -> HexFormat.of().formatHex(digest).getBytes(UTF_8);
    };
  }

  private static byte[] mac(String secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
