package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void startsEverythingSevenTimesWithoutArguments() {
    assertThat(Settings.of(new String[0]).starts()).isEqualTo(7);
  }

  @Test
  void takesSingleValuesOverTheQuickOnes() {
    Settings settings = Settings.of(new String[] {"--rounds", "4", "--quick", "--json"});

    assertThat(settings.rounds()).isEqualTo(4);
    assertThat(settings.seconds()).isEqualTo(1);
    assertThat(settings.json()).isTrue();
  }

  @Test
  void wantsAllOrThoseThatAreNamed() {
    assertThat(Settings.of(new String[0]).wants("WireMock")).isTrue();
    Settings some = Settings.of(new String[] {"--only", "Prism", "--only", "jetty"});

    assertThat(some.wants("Prism, silent")).isTrue();
    assertThat(some.wants("bare Jetty")).isTrue();
    assertThat(some.wants("WireMock")).isFalse();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Settings.of(new String[] {"--cow", "1"}))
        .hasMessageContaining("--cow");
    assertThatThrownBy(() -> Settings.of(new String[] {"--rounds"}))
        .hasMessageContaining("--rounds");
  }
}
