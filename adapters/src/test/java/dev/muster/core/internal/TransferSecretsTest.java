package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.ApiException;
import dev.muster.core.Hint;
import dev.muster.core.Upload;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever knows a signed URL may use it: neither messages nor the log show one. */
class TransferSecretsTest {
  private static final String SIGNATURE = "5igna7ureOfASignedUrl";
  private static final Path LOG = Path.of("target", "test.log");

  @TempDir Path folder;
  private final StringBuilder shown = new StringBuilder();

  private void fails(Runnable call) {
    Throwable thrown = catchThrowable(call::run);
    assertThat(thrown).isNotNull();
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    shown.append(trace);
    if (thrown instanceof ApiException api) {
      shown.append(api.error()).append(api.body());
    }
  }

  @Test
  void showNoSignedUrl() throws IOException {
    try (MockWebServer store = new MockWebServer()) {
      store.start();
      try (Channel channel = Toys.channel(store.url("/"))) {
        String url = store.url("/store/leaky?X-Amz-Signature=" + SIGNATURE).toString();
        Upload upload = Upload.of(new byte[1], "a.wav");
        store.enqueue(new MockResponse.Builder().build());
        channel.put(url, upload);
        store.enqueue(new MockResponse.Builder().build());
        channel.download(url, folder);
        for (int i = 0; i < 2; i++) {
          store.enqueue(
              new MockResponse.Builder()
                  .code(403)
                  .body(
                      "<Error><Code>SignatureDoesNotMatch</Code><Message>Not "
                          + url
                          + "</Message><SignatureProvided>"
                          + SIGNATURE
                          + "</SignatureProvided></Error>")
                  .build());
        }
        fails(() -> channel.put(url, upload));
        fails(() -> channel.download(url, folder));
        store.enqueue(new MockResponse.Builder().code(302).addHeader("Location", url).build());
        fails(() -> channel.put(url, upload));
        store.close();
        fails(() -> channel.put(url, upload));
        fails(() -> channel.put("s3://store/?" + SIGNATURE, upload));
        fails(() -> channel.download("s3://store/?" + SIGNATURE, folder));
        shown.append(new Hint<>(url)).append(upload);
      }
    }
    assertThat(shown.toString()).contains("SignatureDoesNotMatch").doesNotContain(SIGNATURE);
    assertThat(Files.readAllLines(LOG))
        .anyMatch(line -> line.contains("PUT") && line.contains("/store/leaky"))
        .noneMatch(line -> line.contains(SIGNATURE));
  }
}
