package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.Limit;
import com.github.tomakehurst.wiremock.common.Timing;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that a contract answered. It keeps request and answer as they were; WireMock's form
 * of them is made when somebody looks.
 */
final class ContractEntry implements JournalEntry {
  /** What of a body is shown. */
  static final int SHOWN = 64 << 10;

  private final UUID id;
  private final Request request;
  private final @Nullable SocketAddress remote;
  private final Answer answer;
  private final long arrived;
  private final int took;
  private final OperationFinder finder;
  private volatile @Nullable ServeEvent event;

  ContractEntry(UUID id, Wire wire, Answer answer, OperationFinder finder) {
    this.id = id;
    this.request = wire.request();
    this.remote = wire.remote();
    this.answer = answer;
    this.arrived = wire.arrived();
    this.took = wire.millisSince();
    this.finder = finder;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long bytes() {
    return FRAME + request.body().length + answer.bytes().length;
  }

  @Override
  public ServeEvent event() {
    ServeEvent known = event;
    if (known == null) {
      known = made();
      event = known;
    }
    return known;
  }

  private ServeEvent made() {
    LoggedRequest logged = LoggedRequest.createFrom(new PlainRequest(request, remote));
    // When it came, not when somebody looks.
    logged.getLoggedDate().setTime(arrived);
    boolean matched = !isUnknown();
    return new ServeEvent(
        id,
        logged,
        matched ? CatchAll.STUB : StubMapping.NOT_CONFIGURED,
        matched ? CatchAll.STUB.getResponse() : ResponseDefinition.notConfigured(),
        LoggedResponse.from(response(), new Limit(SHOWN)),
        matched,
        Json.mapToObject(
            Map.of("addedDelay", 0, "processTime", took, "responseSendTime", 0), Timing.class),
        subEvents());
  }

  /** Whether no contract knows the route: to WireMock's users, a request that nothing matched. */
  private boolean isUnknown() {
    return finder != OperationFinder.NONE
        && (answer.status() == 404 || answer.status() == 405)
        && finder.find(request).isEmpty();
  }

  private Response response() {
    return Response.response()
        .status(answer.status())
        .headers(ContractTransformer.headers(answer.headers()))
        .body(answer.bytes())
        .build();
  }

  private Queue<SubEvent> subEvents() {
    Queue<SubEvent> events = new ArrayDeque<>();
    ContractFacts.of(answer, () -> finder.find(request)).ifPresent(events::add);
    return events;
  }
}
