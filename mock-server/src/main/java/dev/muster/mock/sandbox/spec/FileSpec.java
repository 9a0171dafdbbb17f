package dev.muster.mock.sandbox.spec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A file that is to be uploaded with a presigned URL.
 *
 * @param name template of its name
 * @param type template of the content type that it must have; missing for any
 * @param size template of its exact size in bytes; missing for any
 * @param most bytes at most, by content type, of which the first that covers the file's counts
 * @param expires seconds until the URL does
 * @param keep seconds until the file is gone; empty for never
 */
public record FileSpec(
    JsonNode name,
    JsonNode type,
    JsonNode size,
    Map<String, BigDecimal> most,
    BigDecimal expires,
    Optional<BigDecimal> keep) {
  private static final BigDecimal EXPIRES = BigDecimal.valueOf(900);

  static FileSpec of(Settings settings) {
    settings.only("name", "type", "size", "expires", "keep");
    Settings size = settings.child("size");
    Settings keep = settings.child("keep");
    boolean bounded = size.json().isObject() && size.json().has("max");
    return new FileSpec(
        settings.child("name").json(),
        settings.child("type").json(),
        bounded ? MissingNode.getInstance() : size.json(),
        bounded ? most(size.only("max").child("max")) : Map.of(),
        settings.child("expires").number(EXPIRES),
        keep.present() ? Optional.of(keep.number(BigDecimal.ZERO)) : Optional.empty());
  }

  private static Map<String, BigDecimal> most(Settings max) {
    if (!max.json().isObject()) {
      return Map.of("*/*", max.number(BigDecimal.ZERO));
    }
    Map<String, BigDecimal> most = new LinkedHashMap<>();
    max.members().forEach((type, bytes) -> most.put(type, bytes.number(BigDecimal.ZERO)));
    return most;
  }

  /** The most bytes that a file of that type may have; empty for any number. */
  public Optional<BigDecimal> most(String contentType) {
    return most.entrySet().stream()
        .filter(one -> covers(one.getKey(), contentType))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean covers(String range, String contentType) {
    return range.equals("*/*")
        || range.equals(contentType)
        || range.endsWith("/*") && contentType.startsWith(range.substring(0, range.length() - 1));
  }
}
