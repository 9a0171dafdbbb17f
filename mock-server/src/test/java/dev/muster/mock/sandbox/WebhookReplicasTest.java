package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.WebhookReceiver.Told;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.webhook.Delivery;
import dev.muster.mock.sandbox.webhook.DeliveryState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks that one sandbox planned and another one sends. */
@Timeout(60)
class WebhookReplicasTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(20);

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final MemoryStore store = new MemoryStore();
  private final List<Sandbox> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(Sandbox::close);
    receiver.close();
  }

  @Test
  void sendsAfterARestartWhatWasPlannedBefore() {
    String id;
    try (Sandbox before = builder(SandboxClock.stepped(START)).store(store).build().start()) {
      id = render(before, "/first", Map.of());
    }
    assertThat(receiver.all()).isEmpty();
    Sandbox after = start(builder(SandboxClock.stepped(START)).store(store));
    after.clock().step(Duration.ofHours(1));

    assertThat(receiver.next().json().at("/data/id").asString()).isEqualTo(id);
    assertThat(ended(after).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(receiver.all()).hasSize(1);
  }

  @Test
  void takesUpADirectoryWithTheNamespacesInIt(@TempDir Path folder) {
    Map<String, String> alice = Map.of(Namespace.HEADER, "alice");
    try (Sandbox before = builder(SandboxClock.stepped(START)).data(folder).build().start()) {
      render(before, "/alice", alice);
      render(before, "/default", Map.of());
    }
    start(builder(SandboxClock.real()).data(folder));

    assertThat(List.of(receiver.next().uri(), receiver.next().uri()))
        .containsExactlyInAnyOrder("/alice", "/default");
  }

  @Test
  void goesOnWithTheRepeatsThatWereLeft() {
    receiver.answering(404, 202);
    Sandbox first = builder(SandboxClock.stepped(START)).store(store).build().start();
    String id = render(first, "rich-hooks", "/over", Map.of());
    first.provider("rich-hooks").awaitDelivery(one -> one.attempts().size() == 1, SOON);
    first.close();
    Sandbox second = start(builder(SandboxClock.stepped(START)).store(store));
    second.clock().step(Duration.ofSeconds(2));
    Delivery done =
        second
            .provider("rich-hooks")
            .awaitDelivery(one -> one.id().equals(id + ".1") && one.state().isFinal(), SOON);

    assertThat(done.state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(done.attempts()).extracting(one -> one.status().orElse(0)).containsExactly(404, 202);
  }

  @Test
  void twoReplicasSendEachOnce() {
    Sandbox one = start(builder(SandboxClock.real()).store(store));
    Sandbox two = start(builder(SandboxClock.instant()).store(store));
    for (int i = 0; i < 20; i++) {
      render(two, "/over/" + i, Map.of());
      one.provider("plain-hooks").takeUpWebhooks();
    }
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      told.add(receiver.next().uri());
      one.provider("plain-hooks").takeUpWebhooks();
    }
    two.provider("plain-hooks")
        .awaitDelivery(
            last ->
                two.provider("plain-hooks").deliveries().stream()
                    .allMatch(each -> each.state() == DeliveryState.DELIVERED),
            SOON);

    assertThat(told).doesNotHaveDuplicates();
    assertThat(receiver.all()).hasSize(20);
  }

  @Test
  void closesWhileAReceiverIsStillThinkingAndLeavesItToTheNext() {
    receiver.holding();
    Sandbox first = builder(SandboxClock.instant()).store(store).build().start();
    render(first, "/slow", Map.of());
    Told held = receiver.next();
    first.close();
    Sandbox second = start(builder(SandboxClock.instant()).store(store));

    // It is not known whether it has arrived, and so it comes again.
    Told again = receiver.next();
    assertThat(again.text()).isEqualTo(held.text());
    assertThat(second.provider("plain-hooks").deliveries()).hasSize(1);
  }

  @Test
  void sendsWhatASnapshotBroughtBack() {
    SandboxClock clock = SandboxClock.stepped(START);
    Sandbox sandbox = start(builder(clock));
    render(sandbox, "/over", Map.of());
    var snapshot = sandbox.namespace(Namespace.DEFAULT).snapshot();
    sandbox.reset();
    sandbox.namespace(Namespace.DEFAULT).restore(snapshot);
    clock.step(Duration.ofMinutes(5));

    assertThat(receiver.next().uri()).isEqualTo("/over");
    assertThat(ended(sandbox).attempts()).hasSize(1);
  }

  @Test
  void namespacesHaveTheirOwn() {
    Sandbox sandbox = start(builder(SandboxClock.instant()));
    render(sandbox, "/alice", Map.of(Namespace.HEADER, "alice"));
    receiver.next();

    assertThat(sandbox.provider("plain-hooks").deliveries()).isEmpty();
    Namespace alice = sandbox.namespace("alice");
    assertThat(alice.provider("plain-hooks").deliveries()).hasSize(1);
    assertThat(alice.environment("plain-hooks").get("PLAIN_HOOKS_WEBHOOK_SECRET"))
        .isNotEqualTo(sandbox.environment("plain-hooks").get("PLAIN_HOOKS_WEBHOOK_SECRET"));
  }

  @Test
  void forgetsANamespaceWithWhatItHadToSend() {
    Sandbox sandbox = start(builder(SandboxClock.stepped(START)));
    render(sandbox, "/alice", Map.of(Namespace.HEADER, "alice"));
    SandboxClock clock = sandbox.namespace("alice").clock();
    sandbox.drop("alice");
    clock.step(Duration.ofHours(1));
    render(sandbox, "/default", Map.of());
    sandbox.clock().step(Duration.ofHours(1));

    assertThat(receiver.next().uri()).isEqualTo("/default");
    assertThat(receiver.all()).hasSize(1);
  }

  private static Sandbox.Builder builder(SandboxClock clock) {
    return Sandbox.builder()
        .folder(Path.of("src/test/resources/sandbox/plain-hooks"))
        .folder(Path.of("src/test/resources/sandbox/rich-hooks"))
        .seed(42)
        .clock(clock);
  }

  private Sandbox start(Sandbox.Builder builder) {
    Sandbox sandbox = builder.build().start();
    open.add(sandbox);
    return sandbox;
  }

  private String render(Sandbox sandbox, String path, Map<String, String> headers) {
    return render(sandbox, "plain-hooks", path, headers);
  }

  private String render(
      Sandbox sandbox, String provider, String path, Map<String, String> headers) {
    List<String> more = new ArrayList<>();
    headers.forEach((name, value) -> more.addAll(List.of(name, value)));
    return new HttpDesk(sandbox.baseUrl(provider))
        .post("/renders", "{\"hook\":\"" + receiver.url(path) + "\"}", more.toArray(String[]::new))
        .json()
        .path("render")
        .asString();
  }

  private static Delivery ended(Sandbox sandbox) {
    return sandbox.provider("plain-hooks").awaitDelivery(one -> one.state().isFinal(), SOON);
  }
}
