package dev.muster.mock.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HttpSettingsTest {
  @Test
  void changesOneSettingAtATime() {
    HttpSettings settings =
        HttpSettings.defaults()
            .withAddress("0.0.0.0")
            .withPort(4010)
            .withThreads(3)
            .withJournal(5, 6)
            .withLargestBody(7)
            .withIdle(Duration.ofSeconds(8))
            .withCors(false)
            .withStubs(Path.of("stubs"))
            .withExtension(new OperationMatcher(OperationFinder.NONE));
    assertThat(settings.address()).isEqualTo("0.0.0.0");
    assertThat(settings.port()).isEqualTo(4010);
    assertThat(settings.threads()).isEqualTo(3);
    assertThat(settings.journalEntries()).isEqualTo(5);
    assertThat(settings.journalBytes()).isEqualTo(6);
    assertThat(settings.largestBody()).isEqualTo(7);
    assertThat(settings.idle()).hasSeconds(8);
    assertThat(settings.cors()).isFalse();
    assertThat(settings.stubs()).isEqualTo(Path.of("stubs"));
    assertThat(settings.extensions()).hasSize(1);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpSettings.defaults().withThreads(0))
        .withMessageContaining("threads is 1 or more, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpSettings.defaults().withJournal(-1, 0))
        .withMessageContaining("journalEntries");
  }
}
