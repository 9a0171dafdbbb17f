package dev.muster.contract.muxiformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.contract.Played;
import dev.muster.core.AuthenticationException;
import dev.muster.core.ConfigurationException;
import dev.muster.core.ConflictException;
import dev.muster.core.EventStream;
import dev.muster.core.NotFoundException;
import dev.muster.core.ValidationException;
import dev.muster.muxiformation.Memories;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.Scheduler;
import dev.muster.muxiformation.Secrets;
import dev.muster.muxiformation.Sessions;
import dev.muster.muxiformation.api.MemoryApi;
import dev.muster.muxiformation.model.ActivityEvent;
import dev.muster.muxiformation.model.Agent;
import dev.muster.muxiformation.model.LogEvent;
import dev.muster.muxiformation.model.Memory;
import dev.muster.muxiformation.model.MemoryContent;
import dev.muster.muxiformation.model.RestoredMessage;
import dev.muster.muxiformation.model.SchedulerJob;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one does with a formation beside talking to it. */
final class GroupsTest {
  @RegisterExtension static final Played PLAYED = new Played("muxi-formation");

  private static MuxiFormation formation() {
    return PLAYED.open(MuxiFormation.builder());
  }

  private static MuxiFormation user() {
    return formation().user("user-123");
  }

  @Test
  void listsAndReadsAgents() {
    assertThat(formation().agents().list())
        .extracting(Agent::id)
        .containsExactly("researcher", "writer");
    assertThat(formation().agents().get("writer").name()).isEqualTo("Writer");
    assertThatThrownBy(() -> formation().agents().get("nobody"))
        .isInstanceOfSatisfying(
            NotFoundException.class, none -> assertThat(none.code()).isEqualTo("AGENT_NOT_FOUND"));
  }

  @Test
  void keepsSecretsMaskedUnderTheNamesOfTheFormation() {
    Secrets secrets = formation().secrets();
    secrets.create("smtp-password", "hunter2-is-too-well-known");

    assertThat(secrets.list()).containsEntry("SMTP_PASSWORD", "hunter2***own");
    assertThatThrownBy(() -> secrets.create("smtp-password", "another"))
        .isInstanceOfSatisfying(
            ConflictException.class, taken -> assertThat(taken.code()).isEqualTo("SECRET_EXISTS"));

    secrets.replace("SMTP_PASSWORD", "correct-horse-battery");
    assertThat(secrets.list()).containsEntry("SMTP_PASSWORD", "correct***ery");
    secrets.delete("SMTP_PASSWORD");
    assertThat(secrets.list()).doesNotContainKey("SMTP_PASSWORD");
    assertThatThrownBy(() -> secrets.delete("DATABASE_URL"))
        .isInstanceOfSatisfying(
            ConflictException.class, used -> assertThat(used.code()).isEqualTo("SECRET_IN_USE"));
  }

  @Test
  void restoresAConversationAndTurnsItsPages() {
    Sessions sessions = user().sessions();
    List<RestoredMessage> messages =
        List.of(
            RestoredMessage.builder().role("user").content("Hello!").build(),
            RestoredMessage.builder().role("assistant").content("Hello yourself!").build());

    assertThat(sessions.restore("sess_old", messages).sessionId()).isEqualTo("sess_old");

    assertThat(sessions.get("sess_old").messageCount()).isEqualTo(2);
    assertThat(sessions.list()).extracting(session -> session.sessionId()).contains("sess_old");
    assertThat(sessions.messages("sess_old")).hasSize(2);
  }

  @Test
  void remembersAndForgetsPageByPage() {
    Memories memories = formation().user("forgetful").memories();
    for (int i = 0; i < 23; i++) {
      memories.add("Fact " + i);
    }
    Memory fact = memories.add("preference", "Likes short answers");

    assertThat(memories.list()).hasSize(24);
    assertThat(fact.content())
        .isInstanceOfSatisfying(
            dev.muster.muxiformation.model.MemoryFact.class,
            known -> assertThat(known.detail()).isEqualTo("Likes short answers"));
    memories.delete(fact.id());
    assertThat(memories.list())
        .extracting(Memory::content)
        .hasSize(23)
        .hasOnlyElementsOfType(MemoryContent.OfString.class);
  }

  @Test
  void schedulesMessages() {
    Scheduler scheduler = user().scheduler();
    SchedulerJob daily = scheduler.every("0 9 * * *", "Summarise the news");
    SchedulerJob once = scheduler.at(Instant.parse("2026-02-01T09:00:00Z"), "Remind me");

    assertThat(scheduler.list()).extracting(SchedulerJob::id).contains(daily.id(), once.id());
    assertThat(scheduler.pause(daily.id()).enabled()).isFalse();
    assertThat(scheduler.resume(daily.id()).enabled()).isTrue();
    scheduler.delete(once.id());
    assertThatThrownBy(() -> scheduler.get(once.id())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void followsEventsAndLogs() {
    try (EventStream<ActivityEvent> events = user().events()) {
      assertThat(events.next())
          .isInstanceOfSatisfying(
              ActivityEvent.Message.class,
              event -> assertThat(event.data().userId()).isEqualTo("user-123"));
    }
    try (EventStream<LogEvent> logs = formation().logsOfUser("user-123")) {
      assertThat(logs.next())
          .isInstanceOfSatisfying(
              LogEvent.Log.class, line -> assertThat(line.data().level()).isEqualTo("info"));
    }
  }

  @Test
  void tellsHowTheFormationIs() {
    assertThat(formation().health().status()).isEqualTo("healthy");
    assertThat(formation().status().formation().id()).isEqualTo("my-team");
  }

  @Test
  void saysWhichFieldIsWrong() {
    assertThatThrownBy(
            () ->
                formation()
                    .reply(formation().api(MemoryApi.class).listMemories("u", 1000, null, null)))
        .isInstanceOfSatisfying(
            ValidationException.class,
            wrong -> {
              assertThat(wrong.code()).isEqualTo("VALIDATION_ERROR");
              assertThat(wrong.requestId()).startsWith("req_");
              assertThat(wrong.getMessage()).contains("limit");
            });
  }

  @Test
  void asksForAUserBeforeSending() {
    assertThatThrownBy(() -> formation().sessions())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("user(id)");
  }

  @Test
  void saysThatTheKeyIsWrong() {
    PLAYED.turnOn("strict-keys");
    MuxiFormation stranger =
        MuxiFormation.builder().baseUrl(PLAYED.url()).adminKey("fma_another").build();
    try (stranger) {
      assertThatThrownBy(() -> stranger.agents().list())
          .isInstanceOfSatisfying(
              AuthenticationException.class,
              refused -> assertThat(refused.code()).isEqualTo("UNAUTHORIZED"));
    }
  }
}
