package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.core.ConfigurationException;
import dev.muster.core.ProtocolException;
import dev.muster.core.ServerException;
import dev.muster.core.SignedUrlException;
import dev.muster.core.TransportException;
import dev.muster.core.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files put where a signed URL says. */
class SignedUploadsTest {
  private static final Upload SONG = Upload.of("la la".getBytes(), "song.mp3");

  @TempDir Path folder;
  private final MockWebServer store = new MockWebServer();
  private Channel channel;

  @BeforeEach
  void open() throws IOException {
    store.start();
    channel = Toys.channel(store.url("/api/"));
  }

  @AfterEach
  void close() {
    channel.close();
    store.close();
  }

  private void answer(int... statuses) {
    for (int status : statuses) {
      store.enqueue(new MockResponse.Builder().code(status).build());
    }
  }

  private String url() {
    return store.url("/bucket/song?X-Amz-Signature=deadbeef&X-Amz-Expires=900").toString();
  }

  @Test
  void putsTheBytesWithTheirTypeAndSizeAndWithoutTheKey() throws Exception {
    answer(200);
    channel.put(url(), SONG);
    RecordedRequest request = store.takeRequest();
    assertThat(request.getRequestLine())
        .startsWith("PUT /bucket/song?X-Amz-Signature=deadbeef&X-Amz-Expires=900 ");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("audio/mpeg");
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("5");
    assertThat(request.getHeaders().values("x-api-key")).isEmpty();
    assertThat(request.getBody().utf8()).isEqualTo("la la");
  }

  @Test
  void putsAsTheTypeThatTheUrlWasSignedFor() throws Exception {
    answer(200);
    channel.put(url(), SONG.as("audio/x-own; v=1"));
    assertThat(store.takeRequest().getHeaders().get("Content-Type")).isEqualTo("audio/x-own; v=1");
  }

  @Test
  void putsAFileFromDiskPieceByPieceAndTellsHowFarItIs() throws Exception {
    byte[] content = new byte[100_000];
    Path file = Files.write(folder.resolve("a.wav"), content);
    List<String> heard = new ArrayList<>();
    answer(200);
    channel.put(url(), Upload.of(file).onProgress((sent, total) -> heard.add(sent + "/" + total)));
    assertThat(store.takeRequest().getBody().toByteArray()).isEqualTo(content);
    assertThat(heard).hasSizeGreaterThan(5).endsWith("100000/100000").doesNotHaveDuplicates();
  }

  @Test
  void tellsProgressAnewWhenItIsRepeated() {
    List<Long> heard = new ArrayList<>();
    answer(500, 200);
    channel.put(url(), SONG.onProgress((sent, total) -> heard.add(sent)));
    assertThat(heard).containsExactly(5L, 5L);
  }

  @Test
  void endsWithWhatTheListenerThrows() {
    answer(200);
    Upload upload =
        SONG.onProgress(
            (sent, total) -> {
              throw new IllegalStateException("enough");
            });
    assertThatThrownBy(() -> channel.put(url(), upload)).hasMessage("enough");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void repeatsAfter(int status) {
    answer(status, 200);
    channel.put(url(), SONG);
    assertThat(store.getRequestCount()).isEqualTo(2);
  }

  @Test
  void doesNotRepeatAStreamThatIsGone() {
    answer(503);
    Upload stream = Upload.of(new ByteArrayInputStream(new byte[3]), "a.wav", 3);
    assertThatThrownBy(() -> channel.put(url(), stream)).isInstanceOf(ServerException.class);
    assertThat(store.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsNoRedirect(int status) throws IOException {
    try (MockWebServer elsewhere = new MockWebServer()) {
      elsewhere.start();
      store.enqueue(
          new MockResponse.Builder()
              .code(status)
              .addHeader("Location", elsewhere.url("/x?token=abcdefgh"))
              .build());
      assertThatThrownBy(() -> channel.put(url(), SONG))
          .isInstanceOf(ProtocolException.class)
          .hasMessageContaining("answered " + status)
          .hasMessageNotContaining("abcdefgh");
      assertThat(elsewhere.getRequestCount()).isZero();
    }
  }

  @Test
  void explainsAUrlThatTheStoreRefuses() {
    store.enqueue(
        new MockResponse.Builder()
            .code(403)
            .body(
                "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Request has"
                    + " expired</Message><SignatureProvided>deadbeef</SignatureProvided>"
                    + "<StringToSign>AWS4 x deadbeef</StringToSign>"
                    + "<RequestId>R1</RequestId></Error>")
            .build());
    SignedUrlException refusal =
        catchThrowableOfType(SignedUrlException.class, () -> channel.put(url(), SONG));
    assertThat(refusal)
        .hasMessage(
            "upload to %s: 403 Request has expired; code: AccessDenied; request id: R1. The URL may"
                + " have expired, or be meant for another media type or size: ask for a new one.",
            store.getHostName());
    assertThat(refusal.body()).contains("<SignatureProvided>***").doesNotContain("deadbeef");
    assertThat(store.getRequestCount()).isEqualTo(1);
  }

  @Test
  void tellsOtherErrorsOfTheStoreApart() {
    answer(404);
    assertThatThrownBy(() -> channel.put(url(), SONG)).isNotInstanceOf(SignedUrlException.class);
    store.enqueue(new MockResponse.Builder().code(400).body("<Code>ExpiredToken</Code>").build());
    assertThatThrownBy(() -> channel.put(url(), SONG)).isInstanceOf(SignedUrlException.class);
    answer(401);
    assertThatThrownBy(() -> channel.put(url(), SONG))
        .isInstanceOf(SignedUrlException.class)
        .hasMessageContaining("the URL was refused")
        .hasMessageNotContaining("deadbeef");
  }

  @Test
  void sendsNoMoreAndNoLessThanWasSaid() {
    answer(200, 200);
    for (int length : List.of(3, 5)) {
      Upload lie = Upload.of(new ByteArrayInputStream(new byte[4]), "a.wav", length);
      assertThatThrownBy(() -> channel.put(url(), lie))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining(
              length == 3
                  ? "The stream holds more than the 3 bytes that it should"
                  : "The stream held 4 bytes instead of 5");
    }
  }

  @Test
  void doesNotRepeatAFileThatHasChanged() throws IOException {
    Path file = Files.writeString(folder.resolve("a.wav"), "four");
    Upload upload = Upload.of(file);
    Files.writeString(file, "longer");
    assertThatThrownBy(() -> channel.put(url(), upload))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("holds more than the 4 bytes that it should");
    assertThat(store.getRequestCount()).isLessThanOrEqualTo(1);
  }

  @Test
  void refusesWhatIsTooLargeBeforeAnythingIsSent() {
    assertThatThrownBy(() -> SONG.maxSize(4))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("The content (song.mp3) is too large: 5 bytes, at most 4 are allowed.");
    assertThat(SONG.maxSize(5).size()).isEqualTo(5);
    Upload unknown = Upload.of(new ByteArrayInputStream(new byte[5]), "a.wav", -1).maxSize(4);
    assertThatThrownBy(() -> channel.put(url(), unknown))
        .hasMessageContaining("holds more than the 4 bytes allowed");
  }

  @Test
  void namesWhatIsNoUrlOrNoType() {
    assertThatThrownBy(() -> channel.put("ftp://secret@store/", SONG))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> SONG.as("music")).hasMessageContaining("Not a media type: 'music'");
    assertThat(SONG).hasToString("Upload[song.mp3, audio/mpeg, 5 bytes]");
  }
}
