package dev.muster.mock.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WebReaderTest {
  @Test
  void givesUpOnAServerThatDoesNotAnswer() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/api.yaml");
      assertThatThrownBy(() -> WebReader.read(address, Duration.ofMillis(200)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("Cannot read " + address + ": 127.0.0.1 took longer than 0.2 s");
    }
  }

  @Test
  void stopsABodyThatGrowsBeyondTheLimit() {
    AtomicBoolean cancelled = new AtomicBoolean();
    LimitedBody body = new LimitedBody(10);
    body.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long n) {
            // Whoever sends here sends at will.
          }

          @Override
          public void cancel() {
            cancelled.set(true);
          }
        });
    body.onNext(List.of(ByteBuffer.allocate(6)));
    assertThat(cancelled).isFalse();
    body.onNext(List.of(ByteBuffer.allocate(6)));
    assertThat(cancelled).isTrue();
    assertThatThrownBy(() -> body.getBody().toCompletableFuture().join())
        .isInstanceOf(CompletionException.class)
        .hasMessageContaining("it is larger than");
  }

  @Test
  void showsAddressesWithoutTheirSecrets() {
    assertThat(WebLocation.at("https://me:pass@host:8443/a b.yaml?token=x#y"))
        .hasToString("https://host:8443/a%20b.yaml?…");
  }
}
