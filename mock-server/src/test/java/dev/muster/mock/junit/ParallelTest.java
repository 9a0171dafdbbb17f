package dev.muster.mock.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.Http;
import java.net.URI;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ParallelTest {
  private static final String PETS = "src/test/resources/junit/pets.yaml";

  /** Lets two tests only go on together. */
  private record Meeting(CyclicBarrier barrier) {
    Meeting() {
      this(new CyclicBarrier(2));
    }

    void meet() {
      try {
        barrier.await(60, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new AssertionError("The other test does not run at the same time", e);
      }
    }
  }

  private static void stubsAndMeets(Meeting meeting, String path, URI pets, WireMock wireMock) {
    meeting.meet();
    wireMock.register(get(path).willReturn(ok(path)));
    meeting.meet();
    assertThat(new Http(pets).get(path).text()).isEqualTo(path);
    meeting.meet();
  }

  @MusterMock(document = PETS)
  static class SharingCase {
    private static final Meeting MEETING = new Meeting();

    @Test
    void one(@BaseUrl URI pets, WireMock wireMock) {
      stubsAndMeets(MEETING, "/one", pets, wireMock);
      assertThat(new Http(pets).get("/two").text()).isEqualTo("/two");
    }

    @Test
    void two(@BaseUrl URI pets, WireMock wireMock) {
      stubsAndMeets(MEETING, "/two", pets, wireMock);
      assertThat(new Http(pets).get("/one").text()).isEqualTo("/one");
    }
  }

  @Test
  void methodsShareAServerAndNobodysStubsAreForgotten() {
    Kit.passes(Kit.runInParallel(SharingCase.class), 2);
  }

  @MusterMock(document = PETS, perMethod = true, failOnViolations = true)
  static class SeparateCase {
    private static final Meeting MEETING = new Meeting();

    @Test
    void one(@BaseUrl URI pets, WireMock wireMock) {
      stubsAndMeets(MEETING, "/one", pets, wireMock);
      assertThat(new Http(pets).get("/pets/7").status()).isEqualTo(200);
    }

    @Test
    @ExpectViolations(codes = "NO_PATH_MATCHED_ERROR")
    void two(@BaseUrl URI pets, WireMock wireMock) {
      stubsAndMeets(MEETING, "/two", pets, wireMock);
      assertThat(new Http(pets).get("/one").status()).isEqualTo(404);
    }
  }

  @Test
  void methodsHaveServersOfTheirOwnWhereThatIsSaid() {
    Kit.passes(Kit.runInParallel(SeparateCase.class), 2);
  }

  private static final Meeting CLASSES = new Meeting();

  @MusterMock(document = PETS)
  static class OneCase {
    @Test
    void stubs(@BaseUrl URI pets, WireMock wireMock) {
      stubsAndMeets(CLASSES, "/one", pets, wireMock);
      assertThat(new Http(pets).get("/two").status()).isEqualTo(404);
    }
  }

  @MusterMock(document = PETS)
  static class TwoCase {
    @Test
    void stubs(@BaseUrl URI pets, WireMock wireMock) {
      stubsAndMeets(CLASSES, "/two", pets, wireMock);
      assertThat(new Http(pets).get("/one").status()).isEqualTo(404);
    }
  }

  @Test
  void classesHaveServersOfTheirOwn() {
    Kit.passes(Kit.runInParallel(OneCase.class, TwoCase.class), 2);
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class CarelessCase {
    private static final Meeting MEETING = new Meeting();

    @Test
    void isCareless(@BaseUrl URI pets) {
      MEETING.meet();
      new Http(pets).get("/nowhere");
      MEETING.meet();
    }

    @Test
    @ExpectViolations(operations = "createPet")
    void expectsWhatItDoes(@BaseUrl URI pets) {
      MEETING.meet();
      new Http(pets).post("/pets", "{}");
      MEETING.meet();
    }
  }

  @Test
  void violationsFailTheClassSinceNobodyKnowsWhoseTheyAre() {
    EngineExecutionResults results = Kit.runInParallel(CarelessCase.class);
    assertThat(Kit.classFailure(results))
        .hasMessageContaining("1 request outside of tests, or of tests that ran in parallel")
        .hasMessageContaining("GET /nowhere")
        .hasMessageContaining("perMethod = true");
    assertThat(results.testEvents().succeeded().count()).isEqualTo(2);
  }

  /** Has the server that its subclasses share while they run at the same time. */
  abstract static class Base {
    @RegisterExtension static final MusterExtension MOCK = MusterExtension.mock(PETS).build();

    static final Meeting MEETING = new Meeting();

    @Test
    void meetsTheOther(@BaseUrl URI injected) {
      MEETING.meet();
      assertThat(MOCK.baseUrl()).isEqualTo(injected);
      assertThat(new Http(injected).get("/pets/7").status()).isEqualTo(200);
      MEETING.meet();
    }
  }

  /** One of two. */
  static class FirstCase extends Base {}

  /** The other. */
  static class SecondCase extends Base {}

  @Test
  void subclassesShareTheServerOfAStaticField() {
    Kit.passes(Kit.runInParallel(FirstCase.class, SecondCase.class), 2);
  }
}
