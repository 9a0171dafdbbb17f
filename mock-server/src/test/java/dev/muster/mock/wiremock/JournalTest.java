package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.github.tomakehurst.wiremock.verification.RequestJournalDisabledException;
import dev.muster.mock.http.Answer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Requests that pass WireMock by are in its journal all the same. */
@Timeout(60)
class JournalTest {
  private final WireServer server = new WireServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void keepsWhatContractsAnsweredAsIfWireMockHad() {
    Instant before = Instant.now().minusMillis(1);
    server.http.get("/pets?a=1&a=2", "X-Trace", "7", "Cookie", "c=d");
    ServeEvent event = server.wireMock.getAllServeEvents().get(0);
    LoggedRequest request = event.getRequest();
    assertThat(request.getUrl()).isEqualTo("/pets?a=1&a=2");
    assertThat(request.getAbsoluteUrl())
        .isEqualTo("http://127.0.0.1:" + server.port() + "/pets?a=1&a=2");
    assertThat(request.queryParameter("a").values()).containsExactly("1", "2");
    assertThat(request.getHeader("x-trace")).isEqualTo("7");
    assertThat(request.getCookies().get("c").getValue()).isEqualTo("d");
    assertThat(request.getClientIp()).isEqualTo("127.0.0.1");
    assertThat(request.getMethod().getName()).isEqualTo("GET");
    assertThat(request.getLoggedDate()).isBetween(Date.from(before), new Date());
    assertThat(event.getResponse().getStatus()).isEqualTo(200);
    assertThat(event.getResponse().getBodyAsString()).isEqualTo("[7]");
    assertThat(event.getWasMatched()).isTrue();
    assertThat(event.getTiming().getTotalTime()).isNotNegative();
  }

  @Test
  void tellsOperationAndRule() {
    server.http.get("/pets");
    server.http.get("/pets/1");
    List<ServeEvent> events = server.wireMock.getAllServeEvents();
    assertThat(events.get(1).getSubEvents())
        .extracting(SubEvent::getType, event -> event.getData().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("CONTRACT", "{operation=listPets, rule=first}"));
    assertThat(events.get(0).getSubEvents().peek().getData()).containsEntry("operation", "getPet");
  }

  @Test
  void keepsTheOrderOfStubsAndContracts() {
    server.wireMock.stubFor(get("/mine").willReturn(ok("mine")));
    server.http.get("/pets?1");
    server.http.get("/mine");
    server.http.get("/pets?3");
    assertThat(server.wireMock.getAllServeEvents())
        .extracting(event -> event.getRequest().getUrl())
        .containsExactly("/pets?3", "/mine", "/pets?1");
    assertThat(server.wireMock.getAllServeEvents().get(1).getResponse().getBodyAsString())
        .isEqualTo("mine");
  }

  @Test
  void findsAndForgetsEntriesByTheirId() {
    server.http.get("/pets");
    server.http.get("/pets/1");
    JsonNode requests = server.http.get("/__admin/requests").json().path("requests");
    String id = requests.path(1).path("id").asString();
    assertThat(server.http.get("/__admin/requests/" + id).json().at("/request/url").asString())
        .isEqualTo("/pets");
    server.http.send("DELETE", "/__admin/requests/" + id, new byte[0]);
    assertThat(server.http.get("/__admin/requests/" + id).status()).isEqualTo(404);
    assertThat(server.wireMock.getAllServeEvents()).hasSize(1);
    server.wireMock.resetRequests();
    assertThat(server.wireMock.getAllServeEvents()).isEmpty();
    assertThat(UUID.fromString(id).version()).isEqualTo(8);
  }

  @Test
  void filtersByTimeAndByPattern() {
    server.http.get("/pets");
    String later = Instant.now().plusSeconds(60).toString();
    assertThat(server.http.get("/__admin/requests?since=" + later).json().path("requests"))
        .isEmpty();
    server.http.post("/pets", "{\"a\": 1}");
    server.wireMock.verify(
        1, postRequestedFor(urlEqualTo("/pets")).withRequestBody(equalTo("{\"a\": 1}")));
    assertThat(server.wireMock.findAll(getRequestedFor(urlPathEqualTo("/pets")))).hasSize(1);
    String pattern = "{\"urlPath\": \"/pets\", \"method\": \"GET\"}";
    assertThat(server.http.post("/__admin/requests/remove", pattern).json().path("serveEvents"))
        .hasSize(1);
    assertThat(server.wireMock.findAll(getRequestedFor(urlPathEqualTo("/pets")))).isEmpty();
  }

  @Test
  void countsRoutesThatNoContractKnowsAsUnmatched() {
    server.wireMock.stubFor(get("/pest").willReturn(ok()));
    server.http.get("/pets");
    server.http.get("/pess");
    assertThat(server.wireMock.findAllUnmatchedRequests())
        .extracting(LoggedRequest::getUrl)
        .containsExactly("/pess");
    assertThat(server.wireMock.findNearMissesForAllUnmatchedRequests())
        .extracting(miss -> miss.getStubMapping().getRequest().getUrl())
        .containsExactly("/pest");
    assertThat(server.http.get("/__admin/requests/unmatched").json().path("requests")).hasSize(1);
    assertThat(server.http.get("/pess").text()).as("the contract still answers").contains("route");
  }

  @Test
  void countsStubsThatWereNeverUsed() {
    server.wireMock.stubFor(get("/mine").willReturn(ok()));
    server.http.get("/pets");
    assertThat(server.http.get("/__admin/mappings/unmatched").json().path("mappings")).hasSize(1);
  }

  @Test
  void keepsAsManyAsItIsTold() {
    try (WireServer small = new WireServer(settings -> settings.withJournal(3, 1 << 20))) {
      small.wireMock.stubFor(any(urlPathEqualTo("/mine")).willReturn(ok()));
      for (int i = 0; i < 9; i++) {
        small.http.get(i % 2 == 0 ? "/pets?" + i : "/mine?" + i);
      }
      assertThat(small.wireMock.getAllServeEvents())
          .extracting(event -> event.getRequest().getUrl())
          .containsExactly("/pets?8", "/mine?7", "/pets?6");
    }
  }

  @Test
  void keepsNoMoreBytesThanItIsTold() {
    try (WireServer small = new WireServer(settings -> settings.withJournal(250, 100_000))) {
      for (int i = 0; i < 9; i++) {
        small.http.post("/pets?" + i, "x".repeat(40_000));
      }
      assertThat(small.wireMock.getAllServeEvents())
          .extracting(event -> event.getRequest().getUrl())
          .containsExactly("/pets?8", "/pets?7");
      small.http.post("/pets?large", "x".repeat(200_000));
      assertThat(small.wireMock.getAllServeEvents()).as("the newest is always there").hasSize(1);
      small.wireMock.stubFor(any(anyUrl()).willReturn(ok("y".repeat(60_000))));
      small.http.get("/mine?1");
      small.http.get("/mine?2");
      assertThat(small.wireMock.getAllServeEvents()).hasSize(1);
    }
  }

  @Test
  void showsTheBeginningOfLargeAnswers() {
    server.pets = Answer.text(200, "x".repeat(100_000));
    assertThat(server.http.get("/pets").text()).hasSize(100_000);
    assertThat(server.wireMock.getAllServeEvents().get(0).getResponse().getBody())
        .hasSize(64 << 10);
  }

  @Test
  void isOffWhenItKeepsNothing() {
    try (WireServer off = new WireServer(settings -> settings.withJournal(0, 0))) {
      assertThat(off.http.get("/pets").text()).isEqualTo("[7]");
      off.wireMock.stubFor(get("/mine").willReturn(ok("mine")));
      assertThat(off.http.get("/mine").text()).isEqualTo("mine");
      assertThatThrownBy(() -> off.wireMock.verify(getRequestedFor(urlEqualTo("/pets"))))
          .isInstanceOf(RequestJournalDisabledException.class);
    }
  }
}
