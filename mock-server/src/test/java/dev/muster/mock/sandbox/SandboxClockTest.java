package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SandboxClockTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void standsStillUntilStepped() {
    SandboxClock clock = SandboxClock.stepped(START);

    assertThat(clock.now()).isEqualTo(START);
    clock.step(Duration.ofSeconds(5));
    assertThat(clock.now()).isEqualTo(START.plusSeconds(5));
  }

  @Test
  void shortensDurationsButTellsTheTrueTime() {
    Instant before = Instant.now();
    SandboxClock clock = SandboxClock.scaled(60);

    assertThat(clock.lasting(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    assertThat(clock.now()).isBetween(before, Instant.now());
  }

  @Test
  void takesNoTimeWhenInstant() {
    assertThat(SandboxClock.instant().lasting(Duration.ofDays(1))).isZero();
  }

  @Test
  void takesItsTimeWhenReal() {
    assertThat(SandboxClock.real().lasting(Duration.ofDays(1))).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void wakesWhoWaitsWhenSteppedFarEnough() throws Exception {
    SandboxClock clock = SandboxClock.stepped(START);
    SandboxClock.Wait wait = clock.newWait();
    CompletableFuture<Boolean> reached = waiting(wait, START.plusSeconds(2));

    clock.step(Duration.ofSeconds(1));
    assertThat(reached).isNotDone();
    clock.step(Duration.ofSeconds(1));

    assertThat(reached.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void waitsForTheRealTime() throws Exception {
    SandboxClock clock = SandboxClock.real();
    Instant due = clock.now().plusMillis(20);

    assertThat(clock.newWait().until(due)).isTrue();
    assertThat(clock.now()).isAfterOrEqualTo(due);
  }

  @Test
  void endsOneWaitWithoutTheOthers() throws Exception {
    SandboxClock clock = SandboxClock.stepped(START);
    SandboxClock.Wait one = clock.newWait();
    CompletableFuture<Boolean> first = waiting(one, START.plusSeconds(1));
    CompletableFuture<Boolean> second = waiting(clock.newWait(), START.plusSeconds(1));

    one.close();

    assertThat(first.get(10, TimeUnit.SECONDS)).isFalse();
    assertThat(second).isNotDone();
    clock.step(Duration.ofSeconds(1));
    assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void endsEveryWaitWhenClosed() throws Exception {
    SandboxClock clock = SandboxClock.real();
    CompletableFuture<Boolean> timed = waiting(clock.newWait(), Instant.MAX);
    SandboxClock.Wait endless = clock.newWait();
    CompletableFuture<Void> open =
        CompletableFuture.runAsync(
            () -> {
              try {
                endless.untilClosed();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });

    clock.close();

    assertThat(timed.get(10, TimeUnit.SECONDS)).isFalse();
    open.get(10, TimeUnit.SECONDS);
    assertThat(clock.newWait().until(Instant.MIN)).isFalse();
  }

  @Test
  void becomesAnotherAndNeverGoesBack() {
    SandboxClock clock = SandboxClock.scaled(60);
    clock.become(ClockSetting.Kind.STEPPED, 1);
    Instant stopped = clock.now();
    assertThat(clock.now()).isEqualTo(stopped);
    assertThat(clock.lasting(Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(1));
    clock.step(Duration.ofDays(1));

    clock.become(ClockSetting.Kind.REAL, 1);

    assertThat(clock.now()).isAfterOrEqualTo(stopped.plus(Duration.ofDays(1)));
    clock.become(ClockSetting.Kind.INSTANT, 1);
    assertThat(clock.lasting(Duration.ofDays(1))).isZero();
    assertThat(clock.now()).isAfterOrEqualTo(stopped.plus(Duration.ofDays(1)));
    clock.restart();
    assertThat(clock.lasting(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void wakesWhoWaitsWhenItRunsOtherwise() throws Exception {
    SandboxClock clock = SandboxClock.stepped(START);
    CompletableFuture<Boolean> reached = waiting(clock.newWait(), START.plusSeconds(1));

    clock.become(ClockSetting.Kind.REAL, 1);

    // The true time is long past that.
    assertThat(reached.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void refusesWhatNoClockDoes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SandboxClock.real().step(Duration.ofSeconds(1)))
        .withMessageContaining("SandboxClock.stepped");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SandboxClock.stepped(START).step(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> SandboxClock.scaled(0));
    assertThatIllegalArgumentException().isThrownBy(() -> SandboxClock.scaled(Double.NaN));
  }

  private static CompletableFuture<Boolean> waiting(SandboxClock.Wait wait, Instant due) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return wait.until(due);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
