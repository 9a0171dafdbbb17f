package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.requestMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static com.github.tomakehurst.wiremock.stubbing.StubImport.stubImport;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a user does with WireMock is passed by. */
@Timeout(60)
class LaneTest {
  private static final String STUB =
      "{\"id\": \"%s\", \"request\": {\"urlPath\": \"/pets\"}, \"response\": {\"body\": \"%s\"}}";

  private final WireServer server = new WireServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private String pets() {
    return server.http.get("/pets").text();
  }

  @Test
  void seesStubsComeChangeAndGo() {
    assertThat(pets()).isEqualTo("[7]");
    StubMapping stub = server.wireMock.stubFor(get("/pets").willReturn(ok("one")));
    assertThat(pets()).isEqualTo("one");
    server.wireMock.editStub(get("/pets").withId(stub.getId()).willReturn(ok("two")));
    assertThat(pets()).isEqualTo("two");
    server.wireMock.removeStub(stub.getId());
    assertThat(pets()).isEqualTo("[7]");
    server.wireMock.stubFor(get("/pets").willReturn(ok("three")));
    server.wireMock.resetMappings();
    assertThat(pets()).isEqualTo("[7]");
  }

  @Test
  void seesStubsOfTheAdminApiComeChangeAndGo() {
    UUID id = UUID.randomUUID();
    server.http.post("/__admin/mappings", STUB.formatted(id, "one"));
    assertThat(pets()).isEqualTo("one");
    String body = STUB.formatted(id, "two");
    server.http.send("PUT", "/__admin/mappings/" + id, body.getBytes());
    assertThat(pets()).isEqualTo("two");
    server.http.send("DELETE", "/__admin/mappings/" + id, new byte[0]);
    assertThat(pets()).isEqualTo("[7]");
    String imported = "{\"mappings\": [" + STUB.formatted(id, "three") + "]}";
    assertThat(server.http.post("/__admin/mappings/import", imported).status()).isEqualTo(200);
    assertThat(pets()).isEqualTo("three");
    server.http.post("/__admin/reset", "");
    assertThat(pets()).isEqualTo("[7]");
  }

  @Test
  void keepsTheContractsThroughAnImportThatDropsAllElse() {
    server.wireMock.stubFor(get("/other").willReturn(ok()));
    server.wireMock.importStubs(
        stubImport()
            .stub(get("/mine").willReturn(ok("mine")))
            .deleteAllExistingStubsNotInImport()
            .build());
    assertThat(server.wireMock.getStubMappings()).hasSize(1);
    assertThat(pets()).isEqualTo("[7]");
    assertThat(server.http.get("/mine").text()).isEqualTo("mine");
  }

  @Test
  void readsStubsFromFilesAtTheStartAndAfterAReset(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mappings"));
    Path file = folder.resolve("mappings/pets.json");
    Files.writeString(file, STUB.formatted(UUID.randomUUID(), "from a file"));
    try (WireServer files = new WireServer(settings -> settings.withStubs(folder))) {
      assertThat(files.http.get("/pets").text()).isEqualTo("from a file");
      Files.delete(file);
      files.http.post("/__admin/mappings/reset", "");
      assertThat(files.http.get("/pets").text()).isEqualTo("[7]");
    }
  }

  @Test
  void doesNotSaveTheContractsAmongTheStubs(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mappings"));
    try (WireServer files = new WireServer(settings -> settings.withStubs(folder))) {
      files.wireMock.stubFor(get("/mine").willReturn(ok("mine")));
      files.http.post("/__admin/mappings/save", "");
      assertThat(files.http.get("/pets").text()).isEqualTo("[7]");
    }
    try (var saved = Files.list(folder.resolve("mappings"))) {
      assertThat(saved).hasSize(1);
    }
  }

  @Test
  void triesStubsInTheirOrderWhateverTheirUrls() {
    server.wireMock.stubFor(any(anyUrl()).atPriority(9).willReturn(ok("any")));
    server.wireMock.stubFor(get("/pets?x=1").willReturn(ok("exact")));
    server.wireMock.stubFor(get(urlMatching("/pets\\?y=.*")).willReturn(ok("regex")));
    server.wireMock.stubFor(get(urlPathTemplate("/pets/{id}")).willReturn(ok("template")));
    assertThat(server.http.get("/pets?x=1").text()).isEqualTo("exact");
    assertThat(server.http.get("/pets?y=1").text()).isEqualTo("regex");
    assertThat(server.http.get("/pets/1").text()).isEqualTo("template");
    assertThat(server.http.get("/pets/%31").text()).isEqualTo("template");
    assertThat(server.http.get("/elsewhere").text()).isEqualTo("any");
    server.wireMock.stubFor(
        get(urlPathEqualTo("/pets")).withHeader("X", equalTo("1")).willReturn(ok("header")));
    assertThat(server.http.get("/pets", "X", "1").text()).isEqualTo("header");
    assertThat(server.http.get("/pets", "X", "2").text()).isEqualTo("any");
  }

  @Test
  void asksAUsersOwnMatcherOnce() {
    AtomicInteger asked = new AtomicInteger();
    server.wireMock.stubFor(
        requestMatching(
                request -> {
                  asked.incrementAndGet();
                  return MatchResult.noMatch();
                })
            .willReturn(ok()));
    assertThat(pets()).isEqualTo("[7]");
    assertThat(asked).hasValue(1);
  }

  @Test
  void showsRequestListenersEverything() {
    List<String> heard = new CopyOnWriteArrayList<>();
    server.wireMock.addMockServiceRequestListener(
        (request, response) -> heard.add(request.getUrl() + " " + response.getBodyAsString()));
    pets();
    assertThat(heard).containsExactly("/pets [7]");
  }

  @Test
  void showsServeEventListenersEverything() {
    List<String> heard = new CopyOnWriteArrayList<>();
    ServeEventListener listener =
        new ServeEventListener() {
          @Override
          public void beforeResponseSent(ServeEvent event, Parameters parameters) {
            heard.add(event.getRequest().getUrl() + " " + event.getSubEvents().peek().getData());
          }

          @Override
          public String getName() {
            return "listener";
          }
        };
    try (WireServer listening = new WireServer(settings -> settings.withExtension(listener))) {
      listening.http.get("/pets");
      assertThat(heard).containsExactly("/pets {operation=listPets, rule=first}");
      assertThat(listening.wireMock.getAllServeEvents()).hasSize(1);
    }
  }

  @Test
  void letsFiltersAndGlobalTransformersAtContractsAnswers() {
    StubRequestFilterV2 filter =
        new StubRequestFilterV2() {
          @Override
          public RequestFilterAction filter(Request request, ServeEvent event) {
            return request.getUrl().contains("stop")
                ? RequestFilterAction.stopWith(
                    com.github.tomakehurst.wiremock.http.ResponseDefinition.notAuthorised())
                : RequestFilterAction.continueWith(request);
          }

          @Override
          public String getName() {
            return "filter";
          }
        };
    ResponseTransformerV2 loud =
        new ResponseTransformerV2() {
          @Override
          public Response transform(Response response, ServeEvent event) {
            return Response.Builder.like(response).body(response.getBodyAsString() + "!").build();
          }

          @Override
          public String getName() {
            return "loud";
          }
        };
    try (WireServer filtered =
        new WireServer(settings -> settings.withExtension(filter).withExtension(loud))) {
      assertThat(filtered.http.get("/pets").text()).isEqualTo("[7]!");
      assertThat(filtered.http.get("/pets?stop").status()).isEqualTo(401);
    }
  }

  @Test
  void tellsWhatWentWrongInAStub() {
    server.wireMock.stubFor(
        requestMatching(
                request -> {
                  throw new IllegalStateException("my matcher is broken");
                })
            .willReturn(ok()));
    assertThat(server.http.get("/pets").status()).isEqualTo(500);
    assertThat(pets()).contains("my matcher is broken");
  }
}
