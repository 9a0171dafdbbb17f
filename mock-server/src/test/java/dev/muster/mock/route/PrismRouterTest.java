package dev.muster.mock.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.ContractLoader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrismRouterTest {
  private static final String PATHS =
      """
      openapi: 3.0.3
      info: {title: Paths, version: '1'}
      servers:
        - url: https://api.example/v1
        - url: 'https://{region}.example/{stage}'
          variables: {region: {default: eu}, stage: {default: live, enum: [live, test]}}
      paths:
        /pets: {get: {operationId: list}}
        /pets/mine: {get: {operationId: mine}}
        /pets/{id}: {get: {operationId: read}, delete: {operationId: delete}}
        /pets/{first}/toys: {get: {operationId: toysFirst}}
        /pets/{second}/toys: {get: {operationId: toysSecond}}
        /files/{name}.{format}: {get: {operationId: file}}
        /a/{x}/c: {get: {operationId: late}}
        /a/b/{y}: {get: {operationId: early}}
        /{kind}/b/c: {get: {operationId: loose}}
        /with space/{id}: {get: {operationId: space}}
        /other:
          servers: [{url: 'https://other.example/base'}]
          get: {operationId: other}
      """;

  private final Mount mount = new Mount("/m", ContractLoader.parse("paths", PATHS));
  private final PrismRouter router = PrismRouter.of(List.of(mount));

  private String route(String method, String path, String server) {
    Route route = router.route(method, path, server);
    if (route instanceof Route.Found found) {
      return found.operation().id() + found.rawValues();
    }
    if (route instanceof Route.WrongServer wrong) {
      return wrong.declared() ? "other server" : "no server";
    }
    return route instanceof Route.WrongMethod wrong ? "only " + wrong.allowed() : "unknown";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /m/pets | list{}",
        "get | /m/pets | list{}",
        "GET | /m/pets/mine | mine{}",
        "GET | /m/pets/7 | read{id=7}",
        "GET | /m/pets/ | read{id=}",
        "GET | /m/pets/a%2Fb | read{id=a%2Fb}",
        "GET | /m/p%65ts/7 | read{id=7}",
        "GET | /m/pets/7/toys | toysSecond{second=7}",
        "GET | /m/files/a.b.png | file{name=a, format=b.png}",
        "GET | /m/a/b/c | loose{kind=a}",
        "GET | /m/with%20space/1 | space{id=1}",
        "GET | /m/with+space/1 | unknown",
        "GET | /m/pets/7/ | unknown",
        "GET | /pets | unknown",
      })
  void findsTheOperation(String method, String path, String expected) {
    assertThat(route(method, path, null)).isEqualTo(expected);
  }

  @Test
  void looksForTheMethodOnLessSpecificPathsToo() {
    assertThat(route("DELETE", "/m/pets/mine", null)).isEqualTo("delete{id=mine}");
    assertThat(route("PUT", "/m/pets/mine", null)).isEqualTo("only [DELETE, GET]");
  }

  @Test
  void doesNotServeHeadByGet() {
    assertThat(route("HEAD", "/m/pets", null)).isEqualTo("only [GET]");
  }

  @Test
  void servesBelowTheBasePathsOfServersWhereNothingElseFits() {
    assertThat(route("GET", "/m/v1/pets", null)).isEqualTo("list{}");
    assertThat(route("GET", "/m/test/pets/7", null)).isEqualTo("read{id=7}");
    assertThat(route("GET", "/m/base/other", null)).isEqualTo("other{}");
    assertThat(route("GET", "/m/base/pets", null)).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/m/pets | https://api.example/v1 | list{}",
        "/m/pets | https://eu.example/live | list{}",
        "/m/pets | https://eu.example/prod | other server",
        "/m/pets | https://api.example/v1/ | other server",
        "/m/other | https://api.example/v1 | other server",
        "/m/other | https://other.example/base | other{}",
      })
  void looksAtTheServerThatIsAskedFor(String path, String server, String expected) {
    assertThat(route("GET", path, server)).isEqualTo(expected);
  }

  @Test
  void saysWhereADocumentHasNoServers() {
    PrismRouter bare =
        PrismRouter.of(
            List.of(
                new Mount(
                    "",
                    ContractLoader.parse(
                        "bare", "{openapi: 3.0.0, paths: {/a: {get: {operationId: a}}}}"))));
    assertThat(bare.route("GET", "/a", "https://x.example"))
        .isInstanceOfSatisfying(
            Route.WrongServer.class, wrong -> assertThat(wrong.declared()).isFalse());
  }

  @Test
  void tellsWhichMountAnUnknownPathIsBelow() {
    assertThat(router.route("GET", "/m/none/x", null))
        .isEqualTo(new Route.Unknown(Optional.of(mount)));
    assertThat(router.route("GET", "/mm/pets", null))
        .isEqualTo(new Route.Unknown(Optional.empty()));
  }

  @Test
  void tellsThePathBelowTheMount() {
    Route.Found found = (Route.Found) router.route("GET", "/m/pets/a%20b", null);
    assertThat(found.localPath()).isEqualTo("/pets/a%20b");
    assertThat(found.values()).containsEntry("id", "a b");
  }
}
