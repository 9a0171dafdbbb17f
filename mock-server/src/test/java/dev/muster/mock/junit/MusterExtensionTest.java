package dev.muster.mock.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.muster.mock.Http;
import dev.muster.mock.ListenException;
import dev.muster.mock.MockServer;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.junit.SampleClients.Built;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;

class MusterExtensionTest {
  private static final Path PETS = Path.of("src/test/resources/junit/pets.yaml");

  @RegisterExtension
  static final MusterExtension MOCK =
      MusterExtension.mock(PETS)
          .stubs(Path.of("src/test/resources/junit/stubs"))
          .failOnViolations()
          .build();

  @RegisterExtension
  final MusterExtension muapi =
      MusterExtension.sandbox("muapi")
          .clock(MusterSandbox.Clock.STEPPED)
          .seed(3)
          .strictKeys()
          .on("failed-as-400")
          .build();

  @RepeatedTest(2)
  void startsOnceForTheClassWithACleanSlateForEachTest() {
    Http http = new Http(MOCK.baseUrl());
    assertThat(MOCK.journal().entries()).isEmpty();
    assertThat(http.get("/pets/7").status()).isEqualTo(200);
    assertThat(http.get("/dog").text()).isEqualTo("from a file");
    MOCK.wireMock().register(get("/dog").willReturn(ok("stubbed")));
    assertThat(http.get("/dog").text()).isEqualTo("stubbed");
    assertThat(MOCK.wireMockServer().port()).isEqualTo(MOCK.mockServer().port());
  }

  @Test
  void startsForEachTestInAnInstanceField() {
    Duration minute = Duration.ofMinutes(1);
    muapi.sandbox().clock().step(minute);
    assertThat(muapi.sandbox().seed()).isEqualTo(3);
    assertThat(muapi.provider("muapi").jobs()).isEmpty();
    assertThat(muapi.environment()).containsEntry("MUAPI_BASE_URL", muapi.baseUrl().toString());
  }

  @Test
  void makesClients() {
    assertThat(MOCK.client(Built.class).environment()).isEqualTo(MOCK.environment());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MOCK.client(Runnable.class))
        .withMessageContaining("Runnable");
  }

  @Nested
  class Inside {
    @Test
    void sharesTheServer() {
      assertThat(new Http(MOCK.baseUrl("pets")).get("/pets/7").status()).isEqualTo(200);
      assertThat(muapi.sandbox().providers()).containsExactly("muapi");
    }
  }

  static class InstanceCase {
    static final List<URI> SEEN = new ArrayList<>();

    @RegisterExtension final MusterExtension mock = MusterExtension.mock(PETS).build();

    @RepeatedTest(2)
    void hasItsOwn(MockServer injected) {
      SEEN.add(mock.baseUrl());
      assertThat(mock.mockServer()).isSameAs(injected);
    }
  }

  @Test
  void closesWhatATestHadAfterIt() {
    Kit.passes(Kit.run(InstanceCase.class), 2);
    assertThat(InstanceCase.SEEN).hasSize(2).allSatisfy(MusterExtensionTest::isFree);
  }

  /** Fails unless nobody listens there. */
  private static void isFree(URI url) {
    try (MockServer server =
        MockServer.builder().mount("", ContractLoader.load(PETS)).port(url.getPort()).start()) {
      assertThat(server.port()).isEqualTo(url.getPort());
    } catch (ListenException e) {
      throw new AssertionError("Somebody still listens at " + url, e);
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstanceCase {
    static final List<URI> SEEN = new ArrayList<>();

    @RegisterExtension final MusterExtension mock = MusterExtension.mock(PETS).build();

    @RepeatedTest(2)
    void sharesIt(@BaseUrl URI injected) {
      SEEN.add(mock.baseUrl());
      assertThat(injected).isEqualTo(mock.baseUrl());
    }
  }

  @Test
  void startsOnceWhereOneInstanceServesTheClass() {
    Kit.passes(Kit.run(OneInstanceCase.class), 2);
    assertThat(OneInstanceCase.SEEN.get(0)).isEqualTo(OneInstanceCase.SEEN.get(1));
  }

  static class CarelessCase {
    @RegisterExtension
    static final MusterExtension MOUNTED =
        MusterExtension.mock()
            .mount("/a", PETS.toString(), "one")
            .mount("/b", "classpath:junit/pets.yaml", "two")
            .failOnViolations()
            .build();

    @Test
    void isCareless() {
      new Http(MOUNTED.baseUrl("two")).get("/pets/seven");
    }
  }

  @Test
  void failsForViolations() {
    assertThat(Kit.testFailure(Kit.run(CarelessCase.class)))
        .hasMessageContaining("GET /pets/{id} (getPet)");
  }

  static class NothingCase {
    @RegisterExtension static final MusterExtension MOCK = MusterExtension.mock().build();

    @Test
    void test() {}
  }

  @Test
  void saysThatThereIsNoDocument() {
    assertThat(Kit.classFailure(Kit.run(NothingCase.class)))
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessageContaining("no document");
  }

  @Test
  void saysThatNothingIsRunning() {
    MusterExtension idle = MusterExtension.sandbox("muapi").scaled(20).build();
    assertThatIllegalStateException()
        .isThrownBy(idle::baseUrl)
        .withMessageContaining("@RegisterExtension");
  }
}
