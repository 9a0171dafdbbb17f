package dev.muster.contract.pact;

import au.com.dius.pact.consumer.dsl.BodyBuilder;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.generators.Generators;
import au.com.dius.pact.core.model.matchingrules.ContentTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import java.nio.charset.StandardCharsets;

/**
 * A body that is no JSON. Pact's own builders compare event streams letter by letter and expect
 * headers in parts of forms that clients are free to leave out.
 *
 * <p>Set it before any header: Pact forgets the header rules that were there.
 */
final class RawBody implements BodyBuilder {
  private static final String BOUNDARY = "muster-boundary";

  private final byte[] bytes;
  private final String contentType;
  private final String contentTypePattern;
  private final MatchingRuleCategory rules = new MatchingRuleCategory("body");

  private RawBody(byte[] bytes, String contentType, String contentTypePattern) {
    this.bytes = bytes;
    this.contentType = contentType;
    this.contentTypePattern = contentTypePattern;
  }

  /** Any gzip archive; this one as the example. */
  static RawBody gzip(byte[] example) {
    return new RawBody(example, "application/gzip", "application/gzip")
        .rule("$", new ContentTypeMatcher("application/gzip"));
  }

  /**
   * An event stream that a pattern describes. Other languages verify pacts too: a plain pattern.
   */
  static RawBody events(String pattern, String example) {
    return new RawBody(
            example.getBytes(StandardCharsets.UTF_8),
            "text/event-stream",
            "text/event-stream(;\\s*charset=[\\w-]+)?")
        .rule("$", new RegexMatcher(pattern, example));
  }

  /** A form of one part with a PNG picture. */
  static RawBody form(String part, String fileName, byte[] picture) {
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + part
            + "\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: image/png\r\n\r\n";
    String tail = "\r\n--" + BOUNDARY + "--\r\n";
    // One letter a byte, so that the picture survives.
    String form = head + new String(picture, StandardCharsets.ISO_8859_1) + tail;
    return new RawBody(
            form.getBytes(StandardCharsets.ISO_8859_1),
            "multipart/form-data; boundary=" + BOUNDARY,
            "multipart/form-data;\\s*boundary=.+")
        .rule("$." + part, new ContentTypeMatcher("image/png"));
  }

  private RawBody rule(String path, MatchingRule rule) {
    rules.addRule(path, rule);
    return this;
  }

  @Override
  public MatchingRuleCategory getMatchers() {
    return rules;
  }

  @Override
  public MatchingRuleCategory getHeaderMatchers() {
    MatchingRuleCategory header = new MatchingRuleCategory("header");
    header.addRule("content-type", new RegexMatcher(contentTypePattern, contentType));
    return header;
  }

  @Override
  public Generators getGenerators() {
    return new Generators();
  }

  @Override
  public ContentType getContentType() {
    return new ContentType(contentType);
  }

  @Override
  public byte[] buildBody() {
    return bytes;
  }
}
