package dev.muster.mock.sandbox.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.MockServer;
import dev.muster.mock.MockSettings;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Plain documents whose paths alone tell of resources, in several styles. */
class StatefulMockTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/stateful");
  private static final String RULE = "X-Muster-Rule";

  private final HttpClient client = HttpClient.newHttpClient();
  private final MockServer server =
      MockServer.builder()
          .settings(MockSettings.defaults().withKeeper(InferredResources.inMemory()))
          .mount("/pets", ContractLoader.load(DOCUMENTS.resolve("petstore.yaml")))
          .mount("/blog", ContractLoader.load(DOCUMENTS.resolve("blog.yaml")))
          .mount("/shop", ContractLoader.load(DOCUMENTS.resolve("shop.yaml")))
          .start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void keepsPetsByTheIdsThatTheyBring() {
    assertSame(
        post("/pets/pet", "{'id': 7, 'name': 'Rex', 'status': 'sold', 'photoUrls': []}"),
        200,
        "state create",
        "{'id': 7, 'name': 'Rex', 'status': 'sold', 'photoUrls': []}");
    assertSame(
        get("/pets/pet/7"),
        200,
        "state read",
        "{'id': 7, 'name': 'Rex', 'status': 'sold', 'photoUrls': []}");
    assertThat(post("/pets/pet", "{'id': 7, 'name': 'Max', 'photoUrls': []}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void numbersPetsThatBringNone() {
    JsonNode first = json(post("/pets/pet", "{'name': 'Rex', 'photoUrls': ['a']}"));
    JsonNode second = json(post("/pets/pet", "{'id': 0, 'name': 'Max', 'photoUrls': ['b']}"));

    assertThat(first.path("id").asInt()).isEqualTo(1);
    assertThat(second.path("id").asInt()).isEqualTo(2);
    assertThat(json(get("/pets/pet/2"))).isEqualTo(second);
  }

  @Test
  void changesDeletesAndMissesPets() {
    post("/pets/pet", "{'id': 7, 'name': 'Rex', 'status': 'sold', 'photoUrls': []}");

    assertSame(
        send("PUT", "/pets/pet", "{'id': 7, 'name': 'Max', 'photoUrls': ['x']}"),
        200,
        "state replace",
        "{'id': 7, 'name': 'Max', 'photoUrls': ['x']}");
    assertSame(
        form("/pets/pet/7", "name=Tom&age=3"),
        200,
        "state update",
        "{'id': 7, 'name': 'Tom', 'age': 3, 'photoUrls': ['x']}");
    assertThat(send("DELETE", "/pets/pet/7", "").statusCode()).isEqualTo(204);
    assertSame(
        get("/pets/pet/7"), 404, "state missing", "{'code': 404, 'message': 'There is no /pet/7'}");
    assertThat(send("PUT", "/pets/pet", "{'id': 7, 'name': 'Max', 'photoUrls': []}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void findsPetsByStatus() {
    post("/pets/pet", "{'id': 1, 'name': 'a', 'status': 'sold', 'photoUrls': []}");
    post("/pets/pet", "{'id': 2, 'name': 'b', 'status': 'available', 'photoUrls': []}");
    post("/pets/pet", "{'id': 3, 'name': 'c', 'status': 'sold', 'photoUrls': []}");

    assertThat(ids(json(get("/pets/pet/findByStatus?status=sold")), "id"))
        .containsExactly("1", "3");
    assertThat(json(get("/pets/pet/findByStatus?status=sold&status=available"))).hasSize(3);
  }

  @Test
  void keepsUsersByTheMemberThatThePathNames() {
    assertThat(post("/pets/user", "{'username': 'ann', 'email': 'a@b.example'}").statusCode())
        .isEqualTo(200);
    assertThat(json(get("/pets/user/ann")).path("email").asString()).isEqualTo("a@b.example");
    assertSame(
        post("/pets/user", "{'username': 'ann'}"),
        409,
        "state conflict",
        "{'code': 409, 'message': 'There is /user/ann already'}");
    send("PUT", "/pets/user/ann", "{'email': 'new@b.example'}");
    assertThat(json(get("/pets/user/ann")).path("email").asString()).isEqualTo("new@b.example");
    assertThat(get("/pets/user/bob").statusCode()).isEqualTo(404);
  }

  @Test
  void leavesToTheDocumentWhatIsNoResource() {
    post("/pets/pet", "{'id': 7, 'name': 'Rex', 'photoUrls': []}");

    assertSame(post("/pets/pet/7/feed", ""), 200, "generated", "{'fed': true}");
    assertThat(json(get("/pets/inventory")).path("sold").asInt()).isEqualTo(7);
    assertSame(get("/blog/tags"), 200, "example", "[{'name': 'x'}]");
    assertThat(post("/pets/pet", "{'photoUrls': []}").statusCode()).isEqualTo(422);
    assertThat(get("/pets/pet/seven").statusCode()).isEqualTo(422);
  }

  @Test
  void standsAsideForWhoAsksForAnAnswer() {
    HttpResponse<String> asked = send("GET", "/pets/pet/7", "", "Prefer", "code=200");
    HttpResponse<String> example = send("GET", "/pets/pet/7?__code=404", "");

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(rule(asked)).isEqualTo("generated");
    assertThat(example.statusCode()).isEqualTo(404);
    assertThat(rule(example)).isEqualTo("generated");
  }

  @Test
  void answersInXmlWhoAsksForIt() {
    post("/pets/pet", "{'id': 7, 'name': 'Rex', 'photoUrls': []}");

    HttpResponse<String> xml = send("GET", "/pets/pet/7", "", "Accept", "application/xml");

    assertThat(xml.body()).contains("<name>Rex</name>").contains("<id>7</id>");
  }

  @Test
  void keepsUsersInAnEnvelopeWithoutTheirPasswords() {
    HttpResponse<String> created = post("/blog/users", "{'name': 'Ann', 'password': 'p'}");
    JsonNode ann = json(created).path("data");
    String id = ann.path("id").asString();

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location")).contains("/blog/users/" + id);
    assertThat(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(ann.path("role").asString()).isEqualTo("reader");
    assertThat(ann.path("created_at").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(ann.has("password")).isFalse();
    assertThat(ann.has("nickname")).isFalse();
    assertThat(json(get("/blog/users/" + id))).isEqualTo(json(created));
    fits(created);
  }

  @Test
  void mergesAPatch() {
    String id = user("{'name': 'Ann', 'nickname': 'A', 'password': 'p'}");

    JsonNode changed =
        json(send("PATCH", "/blog/users/" + id, "{'nickname': null, 'name': 'Eve'}"));

    assertThat(changed.at("/data/name").asString()).isEqualTo("Eve");
    assertThat(changed.path("data").has("nickname")).isFalse();
    assertThat(changed.at("/data/role").asString()).isEqualTo("reader");
    assertThat(json(get("/blog/users/" + id))).isEqualTo(changed);
  }

  @Test
  void tellsTheDocumentsOwnExampleOfWhatIsMissing() {
    assertSame(
        get("/blog/users/00000000-0000-4000-8000-000000000000"),
        404,
        "state missing",
        "{'error': {'code': 'not_found', 'message': 'No such user'}}");
  }

  @Test
  void listsPagesWithCountsLinksAndFilters() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      user(
          "{'name': '%s', 'password': 'p', 'role': '%s'}"
              .formatted(name, name.equals("b") ? "editor" : "reader"));
    }
    HttpResponse<String> second = get("/blog/users?page=2");
    JsonNode page = json(second);

    assertThat(ids(page.path("data"), "name")).containsExactly("c", "d");
    assertThat(page.path("meta"))
        .isEqualTo(Json.read("{\"total\": 5, \"page\": 2, \"per_page\": 2, \"total_pages\": 3}"));
    assertThat(page.at("/links/next").asString()).endsWith("/blog/users?page=3");
    assertThat(page.at("/links/prev").asString()).endsWith("/blog/users?page=1");
    assertThat(second.headers().firstValue("X-Total-Count")).contains("5");
    JsonNode last = json(get(page.at("/links/next").asString()));
    assertThat(ids(last.path("data"), "name")).containsExactly("e");
    assertThat(last.at("/links/next").isNull()).isTrue();
    assertThat(ids(json(get("/blog/users?role=editor")).path("data"), "name")).containsExactly("b");
    fits(second);
  }

  @Test
  void nestsPostsBelowTheirUser() {
    String ann = user("{'name': 'Ann', 'password': 'p'}");
    String bob = user("{'name': 'Bob', 'password': 'p'}");

    assertSame(
        post("/blog/users/" + ann + "/posts", "{'title': 'One'}"),
        201,
        "state create",
        "{'id': 100, 'title': 'One', 'user_id': '" + ann + "', 'rating': 5}");
    assertThat(json(get("/blog/users/" + bob + "/posts"))).isEmpty();
    assertThat(json(get("/blog/users/" + ann + "/posts"))).hasSize(1);
    assertThat(get("/blog/users/" + bob + "/posts/100").statusCode()).isEqualTo(404);
    assertSame(
        send("PUT", "/blog/users/" + ann + "/posts/100", "{'title': 'Two', 'teaser': 't'}"),
        200,
        "state replace",
        "{'id': 100, 'title': 'Two', 'teaser': 't', 'user_id': '" + ann + "', 'rating': 5}");
    assertSame(
        post("/blog/users/" + ann + "/posts/100/publish", ""), 202, "example", "{'soon': true}");
    assertThat(get("/blog/users/nobody/posts").statusCode()).isEqualTo(404);
  }

  @Test
  void deletesAUserWithTheirPosts() {
    String ann = user("{'name': 'Ann', 'password': 'p'}");
    post("/blog/users/" + ann + "/posts", "{'title': 'One'}");

    assertSame(
        send("DELETE", "/blog/users/" + ann, ""),
        200,
        "state delete",
        "{'id': '" + ann + "', 'deleted': true}");
    assertThat(get("/blog/users/" + ann + "/posts/100").statusCode()).isEqualTo(404);
    assertThat(send("DELETE", "/blog/users/" + ann, "").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsSettingsOfWhichThereIsOne() {
    assertSame(
        get("/blog/settings"), 200, "example", "{'theme': 'light', 'size': 3, 'tags': ['a']}");
    send("PATCH", "/blog/settings", "{'theme': 'dark', 'tags': null}");
    assertSame(get("/blog/settings"), 200, "state read", "{'theme': 'dark', 'size': 3}");
    send("PUT", "/blog/settings", "{'theme': 'red', 'size': 1}");
    assertSame(get("/blog/settings"), 200, "state read", "{'theme': 'red', 'size': 1}");
  }

  @Test
  void listsOrdersByCursor() {
    for (int i = 0; i < 3; i++) {
      post("/shop/orders/", "{'order': {'what': 'w%d', 'paid': %s}}".formatted(i, i != 1));
    }
    JsonNode first = json(get("/shop/orders/"));
    JsonNode second = json(get("/shop/orders/?cursor=" + first.path("nextCursor").asString()));

    assertThat(ids(first.path("orders"), "what")).containsExactly("w0", "w1");
    assertThat(first.path("hasMore").asBoolean()).isTrue();
    assertThat(ids(second.path("orders"), "what")).containsExactly("w2");
    assertThat(second.path("nextCursor").isNull()).isTrue();
    assertThat(second.path("hasMore").asBoolean()).isFalse();
    assertThat(ids(json(get("/shop/orders/?paid=false")).path("orders"), "what"))
        .containsExactly("w1");
    String no = first.at("/orders/0/orderNo").asString();
    assertThat(no).matches("ord_[0-9a-f]{8}");
    assertThat(json(get("/shop/orders/" + no + "/")).at("/order/what").asString()).isEqualTo("w0");
  }

  @Test
  void putsWhatIsNotThere() {
    assertSame(
        send("PUT", "/shop/shelves/a1", "{'shelf': 'zz', 'width': 2.5}"),
        201,
        "state replace",
        "{'shelf': 'a1', 'width': 2.5}");
    assertThat(send("PUT", "/shop/shelves/a1", "{'shelf': 'a1', 'width': 3}").statusCode())
        .isEqualTo(200);
    send("PUT", "/shop/shelves/a2", "{'shelf': 'a2'}");
    assertSame(
        get("/shop/shelves?offset=1&limit=5"),
        200,
        "state list",
        "{'count': 2, 'offset': 1, 'items': [{'shelf': 'a2'}]}");
    assertThat(send("DELETE", "/shop/shelves", "").statusCode()).isEqualTo(204);
    assertThat(json(get("/shop/shelves")).path("items")).isEmpty();
  }

  @Test
  void keepsWhatWasMadeWhenTheDocumentIsReadAgain() {
    post("/pets/pet", "{'id': 7, 'name': 'Rex', 'photoUrls': []}");

    server.replace("petstore", ContractLoader.load(DOCUMENTS.resolve("petstore.yaml")));

    assertThat(json(get("/pets/pet/7")).path("name").asString()).isEqualTo("Rex");
    server.forget();
    assertThat(get("/pets/pet/7").statusCode()).isEqualTo(404);
    assertThat(json(post("/pets/pet", "{'name': 'Max', 'photoUrls': []}")).path("id").asInt())
        .isEqualTo(1);
  }

  private String user(String json) {
    return json(post("/blog/users", json)).at("/data/id").asString();
  }

  private static void assertSame(
      HttpResponse<String> answer, int status, String rule, String json) {
    assertThat(answer.body()).isNotEmpty();
    assertThat(json(answer)).isEqualTo(Json.read(json.replace('\'', '"')));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(rule(answer)).isEqualTo(rule);
    fits(answer);
  }

  /** Nothing is wrong with it, says the mock itself. */
  private static void fits(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("sl-violations")).isEmpty();
  }

  private static String rule(HttpResponse<String> answer) {
    return answer.headers().firstValue(RULE).orElse("");
  }

  private static List<String> ids(JsonNode list, String member) {
    List<String> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.path(member).asString()));
    return ids;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return Json.read(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  private HttpResponse<String> post(String path, String json) {
    return send("POST", path, json);
  }

  private HttpResponse<String> form(String path, String body) {
    return exchange(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request = request(path);
    if (!json.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return exchange(
        request.method(
            method,
            json.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create(path.startsWith("http") ? path : server.origin() + path));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
