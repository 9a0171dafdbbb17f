package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.muster.mock.Http;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.wiremock.OperationFinder.Found;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A server whose contract is a few lines: pets that can be listed and read. */
final class WireServer implements AutoCloseable {
  final List<Request> seen = new CopyOnWriteArrayList<>();
  volatile Answer pets = Answer.bytes(200, "application/json", "[7]".getBytes());
  final MusterWireMock server;
  final WireMockServer wireMock;
  final Http http;

  WireServer() {
    this(settings -> settings);
  }

  WireServer(UnaryOperator<HttpSettings> change) {
    server =
        MusterWireMock.start(
            this::answer, WireServer::operation, change.apply(HttpSettings.defaults()));
    wireMock = server.wireMock();
    http = new Http(URI.create("http://127.0.0.1:" + server.port()));
  }

  private Answer answer(Request request) {
    seen.add(request);
    Optional<Found> operation = operation(request);
    if (operation.isEmpty()) {
      return Answer.text(404, "no route");
    }
    if (operation.get().id().equals("listPets")) {
      return pets.withHeader("X-Muster-Operation", "listPets").withHeader("X-Muster-Rule", "first");
    }
    return Answer.text(200, operation.get().id() + " " + request.body().length);
  }

  static Optional<Found> operation(Request request) {
    if (request.path().equals("/pets")) {
      String id = request.method().equals("POST") ? "addPet" : "listPets";
      return Optional.of(new Found("shop", id, "/pets"));
    }
    if (request.path().startsWith("/pets/")) {
      return Optional.of(new Found("shop", "getPet", "/pets/{id}"));
    }
    if (request.path().startsWith("/zoo/")) {
      return Optional.of(new Found("zoo", "getPet", "/zoo/{id}"));
    }
    return Optional.empty();
  }

  int port() {
    return server.port();
  }

  String raw(String request) throws java.io.IOException {
    return RawSocket.answer(port(), request);
  }

  @Override
  public void close() {
    server.close();
  }
}
