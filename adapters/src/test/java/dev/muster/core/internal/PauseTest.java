package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class PauseTest {
  private final Call call =
      new OkHttpClient().newCall(new Request.Builder().url("http://localhost/").build());

  @Test
  void endsAtOnceForACancelledCall() {
    call.cancel();
    assertThatThrownBy(() -> Pause.sleeping(Duration.ofHours(1), call))
        .isInstanceOf(IOException.class)
        .hasMessage("Canceled");
  }

  @Test
  void restoresTheInterruptFlag() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Pause.sleeping(Duration.ofHours(1), call))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void waitsNotAtAllForNothing() throws IOException {
    Pause.sleeping(Duration.ZERO, call);
    Pause.sleeping(Duration.ofMillis(1), call);
  }
}
