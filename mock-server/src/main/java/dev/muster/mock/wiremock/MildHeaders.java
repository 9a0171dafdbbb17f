package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.http.ContentTypeHeader;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import dev.muster.mock.payload.ContentType;
import java.nio.charset.Charset;
import java.util.List;

/** Headers whose charset is one that exists, whatever the client says. */
final class MildHeaders extends HttpHeaders {
  MildHeaders(List<HttpHeader> headers) {
    super(headers);
  }

  @Override
  public ContentTypeHeader getContentTypeHeader() {
    HttpHeader type = getHeader(ContentTypeHeader.KEY);
    return type.isPresent() ? new MildType(type.firstValue()) : ContentTypeHeader.absent();
  }

  /** A content type for which WireMock finds UTF-8 where it would fail. */
  static final class MildType extends ContentTypeHeader {
    MildType(String value) {
      super(value);
    }

    @Override
    public Charset charset() {
      return ContentType.of(firstValue()).charset();
    }
  }
}
