package dev.muster.mock.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.ContractLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {
  private static final String PATHS =
      """
      openapi: 3.1.0
      info: {title: Paths, version: '1'}
      servers:
        - url: https://api.example/api/v1/
        - url: 'https://{region}.example/{stage}'
          variables: {region: {default: eu}, stage: {default: live, enum: [live, test]}}
      paths:
        /pets: {get: {operationId: list}, post: {operationId: create}}
        /pets/mine: {get: {operationId: mine}}
        /pets/{id}: {get: {operationId: read}, delete: {operationId: delete}}
        /pets/{pet}/toys/{toy}: {get: {operationId: toy}}
        /files/{name}.{format}: {get: {operationId: file}}
        /reports/: {get: {operationId: reports}}
        /{endpoint}:
          post:
            operationId: submit
            parameters: [{name: endpoint, in: path, required: true, x-slashes: true, schema: {type: string}}]
        /{endpoint}/cost:
          post:
            operationId: cost
            parameters: [{name: endpoint, in: path, required: true, x-slashes: true, schema: {type: string}}]
        /openapi.json:
          servers: [{url: /}]
          get: {operationId: document}
        /ping:
          get: {operationId: ping, servers: [{url: 'https://other.example'}]}
      """;

  private final Mount mount = new Mount("/m", ContractLoader.parse("paths", PATHS));
  private final Router router = Router.of(List.of(mount));

  private String route(String method, String path) {
    Route route = router.route(method, path);
    if (route instanceof Route.Found found) {
      return found.operation().id() + found.values();
    }
    return route instanceof Route.WrongMethod wrong ? "only " + wrong.allowed() : "unknown";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /m/api/v1/pets | list{}",
        "POST | /m/api/v1/pets | create{}",
        "GET | /m/api/v1/pets/7 | read{id=7}",
        "GET | /m/api/v1/pets/a%2Fb%20c | read{id=a/b c}",
        "GET | /m/api/v1/pets/a+b | read{id=a+b}",
        "GET | /m/api/v1/p%65ts/7 | read{id=7}",
        "HEAD | /m/api/v1/pets/7 | read{id=7}",
        "GET | /m/live/pets | list{}",
        "GET | /m/test/pets | list{}",
        "GET | /m/prod/pets | unknown",
        "GET | /m/api/v1/files/a.b.png | file{name=a, format=b.png}",
        "GET | /m/openapi.json | document{}",
        "GET | /m/ping | ping{}",
        "GET | /m/api/v1/ping | only [POST]",
        "GET | /pets | unknown",
        "GET | /m | unknown",
        "GET | / | unknown",
      })
  void findsTheOperation(String method, String path, String expected) {
    assertThat(route(method, path)).isEqualTo(expected);
  }

  @Test
  void prefersConcretePathsOverTemplates() {
    assertThat(route("GET", "/m/api/v1/pets/mine")).isEqualTo("mine{}");
  }

  @Test
  void letsTheMostSpecificPathDecideBeforeTheMethod() {
    assertThat(route("DELETE", "/m/api/v1/pets/mine")).isEqualTo("only [GET]");
    assertThat(route("PUT", "/m/api/v1/pets/7")).isEqualTo("only [DELETE, GET]");
  }

  @Test
  void goesBackToATemplateWhereAConcreteBranchEnds() {
    assertThat(route("GET", "/m/api/v1/pets/mine/toys/3")).isEqualTo("toy{pet=mine, toy=3}");
  }

  @Test
  void countsTrailingSlashes() {
    assertThat(route("GET", "/m/api/v1/reports/")).isEqualTo("reports{}");
    assertThat(route("GET", "/m/api/v1/pets/7/")).isNotEqualTo("read{id=7}");
    assertThat(route("GET", "/m/api/v1/reports")).isEqualTo("only [POST]");
  }

  @Test
  void matchesNoEmptyVariable() {
    assertThat(route("GET", "/m/api/v1/pets/")).isEqualTo("only [POST]");
    assertThat(route("POST", "/m/api/v1/")).isEqualTo("unknown");
  }

  @Test
  void matchesSeveralSegmentsWhereSlashesAreAllowedButLastOfAll() {
    assertThat(route("POST", "/m/api/v1/mmaudio-v2/text-to-audio"))
        .isEqualTo("submit{endpoint=mmaudio-v2/text-to-audio}");
    assertThat(route("POST", "/m/api/v1/flux")).isEqualTo("submit{endpoint=flux}");
    assertThat(route("POST", "/m/api/v1/a/b/cost")).isEqualTo("submit{endpoint=a/b/cost}");
    assertThat(route("POST", "/m/api/v1/pets")).isEqualTo("create{}");
    assertThat(route("POST", "/m/api/v1/pets/7"))
        .as("/pets/{id} is more specific")
        .isEqualTo("only [DELETE, GET]");
  }

  @Test
  void tellsWhichMountAnUnknownPathIsBelow() {
    assertThat(router.route("GET", "/m/none/x")).isEqualTo(new Route.Unknown(Optional.of(mount)));
    assertThat(router.route("GET", "/mm/pets")).isEqualTo(new Route.Unknown(Optional.empty()));
  }

  @Test
  void tellsThePathBelowTheMount() {
    Route.Found found = (Route.Found) router.route("GET", "/m/api/v1/pets/a%20b");
    assertThat(found.localPath()).isEqualTo("/api/v1/pets/a%20b");
    assertThat(found.values()).isEqualTo(Map.of("id", "a b"));
  }

  @Test
  void servesTheFirstOfTwoMountsThatOverlap() {
    Mount same =
        new Mount(
            "/m",
            ContractLoader.parse(
                "other", PATHS.replace("operationId: list", "operationId: other")));
    Router both = Router.of(List.of(mount, same));
    assertThat(((Route.Found) both.route("GET", "/m/api/v1/pets")).operation().id())
        .isEqualTo("list");
  }

  @Test
  void routesManyOperationsWithoutScanningThem() {
    StringBuilder paths =
        new StringBuilder("openapi: 3.1.0\ninfo: {title: Many, version: '1'}\npaths:\n");
    for (int i = 0; i < 2000; i++) {
      paths
          .append("  /model-")
          .append(i)
          .append(": {post: {operationId: op")
          .append(i)
          .append("}}\n");
    }
    Router many = Router.of(List.of(new Mount("", ContractLoader.parse("many", paths.toString()))));
    assertThat(((Route.Found) many.route("POST", "/model-1999")).operation().id())
        .isEqualTo("op1999");
  }
}
