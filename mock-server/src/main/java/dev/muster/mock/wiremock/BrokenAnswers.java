package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.core.FaultInjector;
import com.github.tomakehurst.wiremock.jetty.JettyFaultInjectorFactory;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpUtils;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Breach;
import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiremock.org.eclipse.jetty.server.HttpOutput;
import wiremock.org.eclipse.jetty.server.Response;

/** Breaks connections instead of sending answers. */
final class BrokenAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(BrokenAnswers.class);

  private final Outgoing outgoing;

  BrokenAnswers(Outgoing outgoing) {
    this.outgoing = outgoing;
  }

  /** WireMock's way to break the connection of an exchange. */
  static FaultInjector injector(Wire wire) {
    return new JettyFaultInjectorFactory(new Jetty11HttpUtils())
        .buildFaultInjector(wire.jettyRequest(), wire.jettyResponse());
  }

  void breakOff(Wire wire, Answer answer, Breach breach) {
    switch (breach) {
      case RESET -> injector(wire).connectionResetByPeer();
      case EMPTY -> injector(wire).emptyResponseAndCloseConnection();
      case GARBAGE -> injector(wire).randomDataAndCloseConnection();
      case TRUNCATE -> truncate(wire, answer);
    }
  }

  /** Half of the bytes that were promised; of an answer without any, a chunk that is none. */
  private void truncate(Wire wire, Answer answer) {
    byte[] bytes = answer.bytes();
    if (bytes.length < 2) {
      injector(wire).malformedResponseChunk();
      return;
    }
    Response response = wire.jettyResponse();
    response.setStatus(answer.status());
    outgoing.head(wire, answer.headers(), response.getHttpFields());
    response.setLongContentLength(bytes.length);
    try {
      HttpOutput out = response.getHttpOutput();
      out.write(Arrays.copyOf(bytes, bytes.length / 2));
      out.flush();
      response.getHttpChannel().abort(new IOException("The answer is truncated, as asked"));
    } catch (IOException e) {
      LOG.debug("The client of {} is gone", wire.request(), e);
    }
  }
}
