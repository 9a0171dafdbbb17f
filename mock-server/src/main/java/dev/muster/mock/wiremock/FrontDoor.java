package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.LocalNotifier;
import com.github.tomakehurst.wiremock.common.Notifier;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * Where requests come in. Those that no stub can match go straight to the contracts, the others
 * through WireMock's stubs; those to the admin API go to WireMock's own pages, which are built when
 * the first comes.
 */
final class FrontDoor extends AbstractHandler implements Intake.Then {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

  private final MusterOptions options;
  private final StubRequestHandler stubs;
  private final Function<Server, Handler> pages;
  private final Outgoing outgoing;
  private final Notifier notifier;
  private final LongAdder underWay = new LongAdder();
  private @Nullable Handler builtPages;

  FrontDoor(MusterOptions options, StubRequestHandler stubs, Function<Server, Handler> pages) {
    this.options = options;
    this.stubs = stubs;
    this.pages = pages;
    this.notifier = options.notifier();
    this.outgoing = new Outgoing(options.http().cors(), options.streams(), options.crew());
  }

  @Override
  public void handle(
      String target, Request baseRequest, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (TargetChannel.of(baseRequest).isWireMocks()) {
      pages().handle(target, baseRequest, request, response);
      return;
    }
    baseRequest.setHandled(true);
    Intake.of(baseRequest, options.http().largestBody(), this);
  }

  private synchronized Handler pages() {
    if (builtPages == null) {
      builtPages = pages.apply(getServer());
      // Stopped with this door.
      addBean(builtPages, true);
    }
    return builtPages;
  }

  @Override
  public void serve(Request request, byte[] body) {
    underWay.increment();
    try {
      serve(new Wire(request, body));
    } finally {
      underWay.decrement();
    }
  }

  @Override
  public void refuse(Request request) {
    request.getResponse().getHttpFields().put("Connection", "close");
    outgoing.send(new Wire(request, new byte[0]), Contracts.tooLarge(options.http().largestBody()));
  }

  private void serve(Wire wire) {
    if (options.contracts().isPreflight(wire.request())
        && !options.stores().getStubStore().answersOptions()) {
      outgoing.send(wire, options.contracts().answer(wire.request()));
    } else if (options.lane().isFree(wire)) {
      Answer answer = options.contracts().answer(wire.request());
      options.stores().getRequestJournalStore().add(wire, answer);
      outgoing.send(wire, answer);
    } else {
      wire.during(() -> throughWireMock(wire));
    }
  }

  private void throughWireMock(Wire wire) {
    LocalNotifier.set(notifier);
    StubAnswers answers = new StubAnswers(wire, outgoing, options.crew());
    try {
      stubs.handle(new PlainRequest(wire.request(), wire.remote()), answers, null);
    } catch (Exception e) {
      // WireMock throws checked exceptions that it does not declare.
      if (wire.jettyResponse().isCommitted()) {
        LOG.debug("{} broke off", wire.request(), e);
        return;
      }
      LOG.warn("WireMock failed at {}", wire.request(), e);
      wire.jettyResponse().reset();
      outgoing.send(wire, failure(e));
    } finally {
      LocalNotifier.set(null);
    }
  }

  private static Answer failure(Exception failure) {
    return Answer.text(500, "A stub failed: " + failure.getMessage())
        .withHeaders(Headers.of("Content-Type", "text/plain; charset=utf-8"));
  }

  /** Whether requests are being answered. */
  boolean isBusy() {
    return underWay.sum() > 0;
  }
}
