package dev.muster.mock.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.junit.SampleClients.Built;
import dev.muster.mock.junit.SampleClients.Made;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MusterMock(document = "src/test/resources/junit/pets.yaml")
class MusterMockTest {
  private final URI outer;

  MusterMockTest(@BaseUrl URI outer) {
    this.outer = outer;
  }

  @Test
  void servesTheDocument(@BaseUrl URI pets) {
    assertThat(new Http(pets).get("/pets/7").json().path("name").asString()).isEqualTo("Rex");
  }

  @Test
  void givesTheBaseUrlAsTextAndByName(
      @BaseUrl String text, @BaseUrl("pets") URI named, MockServer server) {
    assertThat(text).isEqualTo(named.toString()).isEqualTo(server.baseUrl("pets").toString());
  }

  @Test
  void givesWireMockToStub(@BaseUrl URI pets, WireMock client, WireMockServer server) {
    client.register(get("/cat").willReturn(ok("a stub")));
    assertThat(new Http(pets).get("/cat").text()).isEqualTo("a stub");
    assertThat(server.port()).isEqualTo(pets.getPort());
    client.verifyThat(1, WireMock.getRequestedFor(WireMock.urlEqualTo("/cat")));
  }

  @Test
  void givesTheVariables(@BaseUrl String url, @Environment Map<String, String> environment) {
    assertThat(environment).containsExactly(Map.entry("PETS_BASE_URL", url));
  }

  @Test
  void givesTheJournal(@BaseUrl URI pets, ContractJournal journal) {
    new Http(pets).get("/pets/7");
    assertThat(journal.entries()).extracting(ContractJournal.Entry::operation).contains("getPet");
  }

  @Test
  void makesClients(@BaseUrl String url, Built built, Made made) {
    assertThat(built.environment()).containsEntry("PETS_BASE_URL", url);
    assertThat(made.environment()).isEqualTo(built.environment());
  }

  @Test
  void leavesTheParametersOfOthersToThem(TestInfo info, @BaseUrl URI pets) {
    assertThat(info.getDisplayName()).isNotEmpty();
    assertThat(pets).isEqualTo(outer);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void goesWithOtherKindsOfTests(int id, @BaseUrl URI pets) {
    assertThat(new Http(pets).get("/pets/" + id).status()).isEqualTo(200);
  }

  @Nested
  class Inside {
    @Test
    void sharesTheServerOfTheClassAround(@BaseUrl URI pets) {
      assertThat(pets).isEqualTo(outer);
    }

    @Nested
    class FurtherInside {
      @Test
      void sharesItToo(@BaseUrl URI pets) {
        assertThat(pets).isEqualTo(outer);
      }
    }
  }

  @Nested
  @MusterMock(document = "classpath:junit/pets.yaml", name = "other")
  class WithAServerOfItsOwn {
    @Test
    void hasIt(@BaseUrl("other") URI own) {
      assertThat(own).isNotEqualTo(outer);
      assertThat(new Http(own).get("/pets/7").status()).isEqualTo(200);
    }
  }

  @MusterMock(document = "classpath:junit/pets.yaml", mount = "/a", name = "one")
  @MusterMock(document = "src/test/resources/junit/pets.yaml", mount = "/b", name = "two")
  static class SeveralCase {
    @Test
    void servesEachUnderItsMount(
        @BaseUrl("one") URI one, @BaseUrl("two") URI two, @Environment Map<String, String> all) {
      assertThat(List.of(one.getPath(), two.getPath())).containsExactly("/a", "/b");
      assertThat(new Http(one).get("/pets/1").status()).isEqualTo(200);
      assertThat(new Http(two).get("/pets/1").status()).isEqualTo(200);
      assertThat(all).containsOnlyKeys("ONE_BASE_URL", "TWO_BASE_URL");
    }
  }

  /** Has its server from its superclass. */
  static class InheritingCase extends SeveralCase {}

  @Test
  void servesSeveralDocuments() {
    Kit.passes(Kit.run(SeveralCase.class), 1);
  }

  /** Has one of its own instead. */
  @MusterMock(document = "classpath:junit/pets.yaml", name = "own")
  static class ReplacingCase extends SeveralCase {
    @Override
    @Test
    void servesEachUnderItsMount(
        @BaseUrl URI one, @BaseUrl("own") URI two, @Environment Map<String, String> all) {
      assertThat(one).isEqualTo(two);
      assertThat(all).containsOnlyKeys("OWN_BASE_URL");
    }
  }

  @Test
  void holdsForSubclassesUnlessTheyHaveTheirOwn() {
    Kit.passes(Kit.run(InheritingCase.class), 1);
    Kit.passes(Kit.run(ReplacingCase.class), 1);
  }

  /** An annotation of a project's own. */
  @Retention(RetentionPolicy.RUNTIME)
  @MusterMock(document = "classpath:junit/pets.yaml", name = "petstore")
  @interface Petstore {}

  @Petstore
  static class ComposedCase {
    @Test
    void isServed(@BaseUrl("petstore") URI pets) {
      assertThat(new Http(pets).get("/pets/7").status()).isEqualTo(200);
    }
  }

  @Test
  void canBePartOfAnotherAnnotation() {
    Kit.passes(Kit.run(ComposedCase.class), 1);
  }

  @MusterMock(document = "classpath:junit/pets.yaml", failOnViolations = true)
  @ParameterizedClass
  @ValueSource(ints = {1, 2})
  static class ParameterizedCase {
    static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

    @Parameter int id;

    @Test
    void isServed(@BaseUrl URI pets) {
      PORTS.add(pets.getPort());
      assertThat(new Http(pets).get("/pets/" + id).status()).isEqualTo(200);
    }
  }

  @Test
  void startsOnceForAClassThatRunsSeveralTimes() {
    Kit.passes(Kit.run(ParameterizedCase.class), 2);
    assertThat(ParameterizedCase.PORTS).hasSize(1);
  }

  @MusterMock(document = "src/test/resources/junit/pets.yaml")
  static class ClosingCase {
    @Test
    void takesAClient(Built client) {
      assertThat(client).isNotNull();
    }
  }

  @Test
  void closesClients() {
    int before = Built.CLOSED.get();
    Kit.passes(Kit.run(ClosingCase.class), 1);
    assertThat(Built.CLOSED.get()).isGreaterThan(before);
  }
}
