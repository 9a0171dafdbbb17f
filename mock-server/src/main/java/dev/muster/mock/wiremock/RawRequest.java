package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.http.Request;
import dev.muster.mock.payload.ContentType;
import java.util.Base64;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A request as WireMock's matchers and journal see it, with its body as it came. WireMock would
 * unzip any body that begins like gzip, and fail on multipart bodies that have no boundary.
 */
final class RawRequest extends RequestWrapper {
  private final Request delegate;
  private final byte[] body;

  RawRequest(Request delegate, byte[] body) {
    super(delegate);
    this.delegate = delegate;
    // What is declared as zipped on the way is unzipped, as stubs expect; what is a zip stays one.
    this.body = delegate.containsHeader("Content-Encoding") ? unzipped(delegate, body) : body;
  }

  private static byte[] unzipped(Request delegate, byte[] body) {
    try {
      return delegate.getBody();
    } catch (Exception e) {
      return body;
    }
  }

  @Override
  public byte[] getBody() {
    return body;
  }

  @Override
  public String getBodyAsString() {
    return new String(body, ContentType.of(contentType()).charset());
  }

  private String contentType() {
    String type = delegate.getHeader("Content-Type");
    return type == null ? "" : type;
  }

  @Override
  public String getBodyAsBase64() {
    return Base64.getEncoder().encodeToString(body);
  }

  @Override
  public @Nullable Collection<Part> getParts() {
    try {
      return super.getParts();
    } catch (Exception e) {
      return null;
    }
  }

  @Override
  public @Nullable Part getPart(String name) {
    try {
      return super.getPart(name);
    } catch (Exception e) {
      return null;
    }
  }
}
