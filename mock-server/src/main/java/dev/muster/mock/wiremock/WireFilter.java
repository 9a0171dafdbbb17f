package dev.muster.mock.wiremock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.io.IOException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiremock.jakarta.servlet.Filter;
import wiremock.jakarta.servlet.FilterChain;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.ServletRequest;
import wiremock.jakarta.servlet.ServletResponse;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;

/**
 * Stands before WireMock: keeps each request as it came, and answers where WireMock cannot even
 * read it (a charset that does not exist, an escape that is none, multipart without a boundary).
 */
final class WireFilter implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(WireFilter.class);

  /** More is not taken into memory. */
  private static final int LARGEST_BODY = 256 << 20;

  private final Function<Request, Answer> contract;

  WireFilter(Function<Request, Answer> contract) {
    this.contract = contract;
  }

  @Override
  public void doFilter(
      ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    HttpServletResponse response = (HttpServletResponse) servletResponse;
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      response.sendError(413, "The body is larger than " + (LARGEST_BODY >> 20) + " MB");
      return;
    }
    Wire wire = Wire.open(request, response, body);
    try {
      chain.doFilter(new BufferedRequest(request, body), response);
    } catch (Exception e) {
      answerWithout(wire, e);
    } finally {
      wire.close();
    }
  }

  private void answerWithout(Wire wire, Exception failure) throws IOException {
    HttpServletResponse response = wire.servletResponse();
    if (response.isCommitted()) {
      // Mostly the client is gone; there is nobody to tell.
      LOG.debug("{} broke off", wire.request(), failure);
      return;
    }
    LOG.debug("WireMock cannot read {}: the contract answers alone", wire.request(), failure);
    Answer known = wire.answer();
    Answer answer = known != null ? known : contract.apply(wire.request());
    response.reset();
    response.setStatus(answer.status());
    answer.headers().forEach(field -> response.addHeader(field.getKey(), field.getValue()));
    response.getOutputStream().write(answer.bytes());
  }
}
