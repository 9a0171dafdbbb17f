package dev.muster.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.EventStream;
import dev.muster.core.Job;
import dev.muster.core.NotFoundException;
import dev.muster.core.PollPolicy;
import dev.muster.core.StreamCutException;
import dev.muster.muxiformation.Chat;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.ChatEvent;
import dev.muster.muxiformation.model.ChatRequest;
import dev.muster.muxiformation.model.FinishedNotice;
import dev.muster.muxiformation.model.RequestNotice;
import dev.muster.muxiformation.model.RequestState;
import dev.muster.muxiformation.model.RequestStateResult;
import dev.muster.muxiserver.Bundle;
import dev.muster.muxiserver.DeployOutcome;
import dev.muster.muxiserver.MuxiServer;
import dev.muster.muxiserver.model.FormationEvent;
import dev.muster.muxiserver.model.FormationStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A day with MUXI: a formation is deployed, updated and put back; its users talk to it. */
@Timeout(120)
class MuxiScenarioTest {
  @Test
  void runsAFormation() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.start("muxi-server", "--speed", "50");
        MuxiServer muxi = MuxiServer.builder().environment(sandbox.environment()).build()) {
      // Each call is signed; the deployment is watched.
      List<FormationEvent> stages = new ArrayList<>();
      DeployOutcome deployed = muxi.deployStream("my-team", "1.0.0", bundle("one"), stages::add);
      assertThat(deployed).isInstanceOf(DeployOutcome.Completed.class);
      assertThat(stages).hasSizeGreaterThan(2);
      assertThat(muxi.get("my-team").status()).isEqualTo(FormationStatus.RUNNING);
      assertThat(muxi.logs("my-team", 10, null).logs().stdout()).isNotEmpty();

      // An update that is cut off has gone on: nothing is sent twice, the formation is asked.
      MuxiServer cut =
          MuxiServer.builder()
              .environment(sandbox.environment())
              .header("X-Muster-Stream", "cut; after=1")
              .build();
      assertThat(cut.updateStream("my-team", "2.0.0", bundle("two"), stages::add))
          .isInstanceOf(DeployOutcome.Unknown.class);
      awaitVersion(muxi, "2.0.0");
      cut.close();

      assertThat(muxi.rollback("my-team").version()).isEqualTo("1.0.0");
      assertThat(muxi.stop("my-team").status()).isEqualTo(FormationStatus.STOPPED);
      muxi.start("my-team");
      assertThat(muxi.get("my-team").status()).isEqualTo(FormationStatus.RUNNING);
      muxi.delete("my-team");
      assertThatThrownBy(() -> muxi.get("my-team")).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void talksToAFormation() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.start("muxi-formation", "--speed", "20");
        WebhookInbox inbox = new WebhookInbox();
        MuxiFormation formation =
            MuxiFormation.builder()
                .environment(sandbox.environment())
                .polling(
                    PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(50), Duration.ofMillis(200)))
                .build()) {
      MuxiFormation me = formation.user("user-123");
      assertThat(Chat.text(me.chat("Hello there"))).isEqualTo("You said: Hello there");

      // The same word by word.
      List<String> words = new ArrayList<>();
      try (EventStream<ChatEvent> reply = me.chatStream("Hello there")) {
        reply.forEachRemaining(event -> words.add(Chat.text(event)));
      }
      assertThat(words).containsExactly("You", " said:", " Hello", " there", "");

      // A stream that breaks off is an error, and what came before it stands.
      words.clear();
      try (MuxiFormation cut =
              MuxiFormation.builder()
                  .environment(sandbox.environment())
                  .header("X-Muster-Stream", "cut; after=2")
                  .build();
          EventStream<ChatEvent> reply = cut.user("user-123").chatStream("Hello there")) {
        assertThatThrownBy(() -> reply.forEachRemaining(event -> words.add(Chat.text(event))))
            .isInstanceOf(StreamCutException.class);
      }
      assertThat(words).containsExactly("You", " said:");

      // What takes longer is answered later, and told by a webhook that the admin key signs.
      Job<RequestState> job =
          me.chatAsync(
              ChatRequest.builder()
                  .message("Research lighthouses")
                  .webhookUrl(inbox.url())
                  .build());
      RequestState done = job.await();
      assertThat(done.result())
          .isEqualTo(new RequestStateResult.OfString("You said: Research lighthouses"));
      WebhookInbox.Call call = inbox.next();
      RequestNotice notice =
          MuxiFormation.webhook(sandbox.environment().get("MUXI_ADMIN_KEY"))
              .receive(call.body(), call.headers());
      assertThat(notice)
          .isInstanceOfSatisfying(
              FinishedNotice.class, finished -> assertThat(finished.id()).isEqualTo(job.id()));
      assertThat(me.requests().list()).extracting(RequestState::requestId).contains(job.id());
    }
  }

  private static void awaitVersion(MuxiServer muxi, String version) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!version.equals(muxi.get("my-team").version().current())) {
      assertThat(System.nanoTime()).as("it is still the old version").isLessThan(until);
      Thread.onSpinWait();
    }
  }

  private static Bundle bundle(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var archive = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      for (Map.Entry<String, String> file :
          Map.of("formation.yaml", "schema: 1.0.0\nid: my-team\ndescription: " + name + "\n")
              .entrySet()) {
        byte[] text = file.getValue().getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(text.length);
        archive.putArchiveEntry(entry);
        archive.write(text);
        archive.closeArchiveEntry();
      }
    }
    return Bundle.of(out.toByteArray());
  }
}
