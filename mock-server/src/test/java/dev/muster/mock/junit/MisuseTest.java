package dev.muster.mock.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.MockServer;
import dev.muster.mock.junit.SampleClients.Demanding;
import dev.muster.mock.junit.SampleClients.Mistaken;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxProvider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MisuseTest {
  private static final String PETS = "src/test/resources/junit/pets.yaml";

  /** A test that never runs. */
  abstract static class OneTest {
    @Test
    void test() {}
  }

  @MusterMock(document = "src/test/resources/junit/cats.yaml")
  static class NoFileCase extends OneTest {}

  @MusterMock(document = "classpath:junit/cats.yaml")
  static class NoResourceCase extends OneTest {}

  @MusterMock(document = "http://user:word@127.0.0.1:1/cats.yaml?token=secret")
  static class NoHostCase extends OneTest {}

  @MusterMock(document = "http://127.0.0.1:x y/cats.yaml?token=secret")
  static class NoUrlCase extends OneTest {}

  @MusterMock(document = " ")
  static class NoNameCase extends OneTest {}

  @MusterMock(document = "src/test/resources/junit/broken.yaml")
  static class BrokenCase extends OneTest {}

  @MusterMock(document = PETS, mount = "pets/")
  static class WrongMountCase extends OneTest {}

  @MusterMock(document = PETS, mount = "/a")
  @MusterMock(document = PETS, mount = "/b")
  static class OneNameCase extends OneTest {}

  @MusterMock(document = PETS, stubs = "no/stubs")
  static class NoStubsCase extends OneTest {}

  @MusterMock(document = PETS, mount = "/a", name = "a", stubs = "src/test/resources/junit/stubs")
  @MusterMock(document = PETS, mount = "/b", name = "b", stubs = "src/test/resources/junit")
  static class TwoStubsCase extends OneTest {}

  @MusterSandbox
  static class NobodyCase extends OneTest {}

  @MusterSandbox("muwhat")
  static class UnknownProviderCase extends OneTest {}

  @MusterSandbox(value = "muapi", on = "everything")
  static class UnknownSwitchCase extends OneTest {}

  @MusterSandbox(value = "muapi", clock = MusterSandbox.Clock.SCALED, speed = 0)
  static class NoSpeedCase extends OneTest {}

  @MusterSandbox(folders = "no/folder")
  static class NoFolderCase extends OneTest {}

  static Stream<Arguments> configurations() {
    return Stream.of(
        Arguments.of(NoFileCase.class, List.of("no document", "junit/cats.yaml", "classpath:")),
        Arguments.of(NoResourceCase.class, List.of("junit/cats.yaml", "src/test/resources")),
        Arguments.of(NoHostCase.class, List.of("http://127.0.0.1:1/cats.yaml", "reached")),
        Arguments.of(NoUrlCase.class, List.of("is no URL")),
        Arguments.of(NoNameCase.class, List.of("has no name")),
        Arguments.of(BrokenCase.class, List.of("broken.yaml", "correct it")),
        Arguments.of(WrongMountCase.class, List.of("pets/", "begins with /")),
        Arguments.of(OneNameCase.class, List.of("pets already", "name of its own")),
        Arguments.of(NoStubsCase.class, List.of("no folder", "no/stubs")),
        Arguments.of(TwoStubsCase.class, List.of("one folder of stubs", "junit/stubs")),
        Arguments.of(NobodyCase.class, List.of("needs a provider")),
        Arguments.of(UnknownProviderCase.class, List.of("muwhat", "check the name")),
        Arguments.of(UnknownSwitchCase.class, List.of("everything", "strict-keys")),
        Arguments.of(NoSpeedCase.class, List.of("speed", "0")),
        Arguments.of(NoFolderCase.class, List.of("no folder", "no/folder")));
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void failsTheClassAndSaysWhatToDo(Class<?> test, List<String> words) {
    Throwable failure = Kit.classFailure(Kit.run(test));
    assertThat(failure).isInstanceOf(ExtensionConfigurationException.class);
    assertThat(failure.getMessage()).contains(words);
    for (Throwable at = failure; at != null; at = at.getCause()) {
      assertThat(at.getMessage()).doesNotContain("secret", "word@");
    }
  }

  @MusterMock(document = PETS)
  static class MockCase {
    @Test
    void unknownName(@BaseUrl("cats") URI url) {}

    @Test
    void unknownVariables(@Environment("cats") Map<String, String> variables) {}

    @Test
    void wrongBaseUrl(@BaseUrl int port) {}

    @Test
    void wrongEnvironment(@Environment String variables) {}

    @Test
    void wrongProvider(@Provider("pets") MockServer server) {}

    @Test
    void noSandbox(Sandbox sandbox) {}

    @Test
    void noProvider(SandboxProvider provider) {}

    @Test
    void demandingClient(Demanding client) {}

    @Test
    void mistakenFactory(Mistaken client) {}
  }

  @MusterSandbox({"muapi", "muvi"})
  static class SandboxCase {
    @Test
    void severalAddresses(@BaseUrl URI url) {}

    @Test
    void severalProviders(SandboxProvider provider) {}

    @Test
    void unknownProvider(@Provider("miraflow") SandboxProvider provider) {}

    @Test
    void noMock(MockServer server) {}

    @Test
    void noWireMockServer(WireMockServer server) {}
  }

  @MusterMock(document = PETS)
  @MusterSandbox("muapi")
  static class BothCase {
    @Test
    void twoWireMocks(WireMock client) {}
  }

  static class NothingCase {
    @Test
    void nothingIsServed(@BaseUrl URI url) {}
  }

  static Stream<Arguments> parameters() {
    return Stream.of(
        Arguments.of(
            MockCase.class,
            List.of(
                "There is no cats here, only pets",
                "There is no cats here, only pets",
                "@BaseUrl is for a URI or a String, not for int",
                "@Environment is for a Map<String, String>, not for java.lang.String",
                "@Provider is for a SandboxProvider, not for",
                "There is no sandbox here but a mock",
                "There is no sandbox here but a mock",
                "from the variables PETS_BASE_URL: Set DEMANDING_KEY",
                "SampleClients supports the type, and made something else")),
        Arguments.of(
            SandboxCase.class,
            List.of(
                "Which one of muapi, muvi? Say so: @BaseUrl(\"muapi\")",
                "Which one of muapi, muvi? Say so: @Provider(\"muapi\")",
                "There is no miraflow here, only muapi, muvi",
                "There is no mock here but a sandbox",
                "There is no mock here but a sandbox")),
        Arguments.of(BothCase.class, List.of("each with a WireMock")),
        Arguments.of(NothingCase.class, List.of("Write @MusterMock or @MusterSandbox")));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void failsTheTestAndSaysWhatToDo(Class<?> test, List<String> messages) {
    List<Throwable> failures = Kit.failures(Kit.run(test));
    assertThat(failures).hasSize(messages.size());
    assertThat(failures).allSatisfy(MisuseTest::isOfAParameter);
    messages.forEach(
        message -> assertThat(failures).anyMatch(one -> one.getMessage().contains(message)));
  }

  private static void isOfAParameter(Throwable failure) {
    assertThat(failure).isInstanceOf(ParameterResolutionException.class);
  }

  @MusterMock(document = PETS, perMethod = true)
  static class TooEarlyCase extends OneTest {
    @BeforeAll
    static void before(@BaseUrl URI url) {}
  }

  @Test
  void saysThatServersOfMethodsAreNotThereBeforeAll() {
    assertThat(Kit.classFailure(Kit.run(TooEarlyCase.class)))
        .isInstanceOf(ParameterResolutionException.class)
        .hasMessageContaining("perMethod = true");
  }
}
