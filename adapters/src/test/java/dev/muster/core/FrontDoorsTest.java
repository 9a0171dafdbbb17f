package dev.muster.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.miraflow.Miraflow;
import dev.muster.muapi.MuApi;
import dev.muster.musicai.MusicAi;
import dev.muster.muvi.Muvi;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiserver.MuxiServer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all front doors have in common. */
class FrontDoorsTest {
  private static final RequestOptions TRACED =
      RequestOptions.builder().header("X-Trace", "t-1").retry(RetryPolicy.NONE).build();

  @RegisterExtension final Stage stage = new Stage();

  /** A front door, its view with other options, and a call through it. */
  record Door<C extends Client>(
      String name,
      Supplier<ClientBuilder<C, ?>> builder,
      BiFunction<C, RequestOptions, C> view,
      Consumer<C> call) {
    @Override
    public String toString() {
      return name;
    }

    C open(Stage stage) {
      return builder.get().baseUrl(stage.url("/base")).build();
    }
  }

  static List<Door<?>> doors() {
    return List.of(
        new Door<>("MuApi", () -> MuApi.builder().apiKey("k"), MuApi::with, MuApi::models),
        new Door<>("Muvi", () -> Muvi.builder().apiKey("k"), Muvi::with, Muvi::models),
        new Door<>(
            "MusicAi", () -> MusicAi.builder().apiKey("k"), MusicAi::with, MusicAi::application),
        new Door<>(
            "Miraflow", () -> Miraflow.builder().apiKey("k"), Miraflow::with, Miraflow::avatars),
        new Door<>(
            "MuxiServer",
            () -> MuxiServer.builder().key("id", "secret"),
            MuxiServer::with,
            MuxiServer::list),
        new Door<>(
            "MuxiFormation",
            () -> MuxiFormation.builder().clientKey("k"),
            MuxiFormation::with,
            formation -> formation.user("user-123").chat("Hello!")));
  }

  static Stream<Door<?>> ofMedia() {
    return doors().stream().filter(door -> !door.name().startsWith("Muxi"));
  }

  @ParameterizedTest
  @MethodSource("doors")
  <C extends Client> void hasAViewWhoseCallsDoSomethingDifferently(Door<C> door) throws Exception {
    stage.answer(503, "{}").answer(400, "{}");
    try (C client = door.open(stage)) {
      C view = door.view().apply(client, TRACED);

      assertThatThrownBy(() -> door.call().accept(view)).isInstanceOf(ServerException.class);
      view.close();
      assertThatThrownBy(() -> door.call().accept(client)).isInstanceOf(ValidationException.class);
    }

    assertThat(stage.request().getHeaders().get("X-Trace")).isEqualTo("t-1");
    assertThat(stage.request().getHeaders().get("X-Trace")).isNull();
    assertThat(stage.requests()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("doors")
  <C extends Client> void saysWhatWhereAndWhatToDo(Door<C> door) {
    stage.answer(401, "{\"message\":\"No such key\"}");
    try (C client = door.open(stage)) {
      assertThatThrownBy(() -> door.call().accept(client))
          .isInstanceOf(AuthenticationException.class)
          .hasMessageMatching("(?s)\\w+: 401 .+ Check the key, .+");
      assertThat(client).hasToString(door + "[" + stage.url("/base/") + "]");
    }
  }

  @ParameterizedTest
  @MethodSource("ofMedia")
  <C extends MediaClient> void refusesAFileThatIsNotThereBeforeAnythingIsSent(Door<C> door) {
    try (C client = door.open(stage)) {
      assertThatThrownBy(() -> client.upload(Path.of("no-such-file.png")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("no-such-file.png");
    }
    assertThat(stage.requests()).isZero();
  }
}
