package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.muster.muxiserver.api.Security;
import dev.muster.muxiserver.api.Servers;
import dev.muster.muxiserver.model.FormationEvent;
import dev.muster.muxiserver.model.FormationList;
import dev.muster.muxiserver.model.FormationListEnvelope;
import dev.muster.muxiserver.model.LogEvent;
import dev.muster.muxiserver.model.ModelAdapters;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.Phase;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MuxiServerModelsTest {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();
  private static final EventDecoder<FormationEvent> EVENTS = FormationEvent.decoder(MOSHI);

  @Test
  void namesTheItemThatLacksAField() {
    assertThatThrownBy(
            () ->
                MOSHI
                    .adapter(FormationListEnvelope.class)
                    .fromJson(
                        "{\"data\":{\"formations\":[{\"id\":\"a\",\"status\":\"running\"},{\"id\":\"b\"}]}}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Required value 'status' missing at $.data.formations[1]");
  }

  @Test
  void readsANullWhereTheContractAllowsIt() throws IOException {
    FormationList list =
        MOSHI
            .adapter(FormationList.class)
            .fromJson(
                "{\"formations\":[{\"id\":\"a\",\"status\":\"starting\",\"healthy\":null}],\"total\":1}");

    assertThat(list.formations().get(0).healthy()).isNull();
    assertThat(list.total()).isEqualTo(1);
  }

  @Test
  void decodesTheEventsOfADeployment() {
    assertThat(EVENTS.decode("progress", "{\"stage\":\"spawning\",\"attempt\":2}"))
        .isInstanceOfSatisfying(
            FormationEvent.Progress.class,
            event -> {
              assertThat(event.event()).isEqualTo("progress");
              assertThat(event.finalPhase()).isNull();
              assertThat(event.data().attempt()).isEqualTo(2);
            });
    assertThat(EVENTS.decode("complete", "{\"formation_id\":\"my-team\"}").finalPhase())
        .isEqualTo(Phase.SUCCEEDED);
    assertThat(EVENTS.decode("error", "{\"error\":\"SpawnError\"}").finalPhase())
        .isEqualTo(Phase.FAILED);
  }

  @Test
  void keepsTheDataOfAnUnknownEvent() {
    assertThat(EVENTS.decode("heartbeat", "tick"))
        .isEqualTo(new FormationEvent.Unknown("heartbeat", "tick"));
    assertThat(EVENTS.decode("heartbeat", "tick").finalPhase()).isNull();
  }

  @Test
  void saysWhichEventCouldNotBeRead() {
    assertThatThrownBy(() -> EVENTS.decode("progress", "{}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Event 'progress': Required value 'stage' missing at $");
    assertThatThrownBy(() -> EVENTS.decode("progress", "{\"stage\":"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Event 'progress': its data is not JSON");
    assertThatThrownBy(() -> EVENTS.decode("progress", ""))
        .hasMessage("Event 'progress': its data is not JSON");
    assertThatThrownBy(() -> EVENTS.decode("progress", "not json"))
        .hasMessage("Event 'progress': its data is not JSON");
  }

  @Test
  void decodesTheLinesOfALog() {
    assertThat(LogEvent.decoder(MOSHI).decode("log", "{\"line\":\"Ready\"}"))
        .isInstanceOfSatisfying(
            LogEvent.Log.class, event -> assertThat(event.data().line()).isEqualTo("Ready"));
  }

  @Test
  void knowsHowRequestsAreSigned() {
    assertThat(Security.SERVER_KEY.message()).isEqualTo("{timestamp};{method};{path}");
    assertThat(Security.SERVER_KEY.tolerance()).isEqualTo(Duration.ofSeconds(300));
    assertThat(Servers.DEFAULT).endsWith("/");
  }
}
