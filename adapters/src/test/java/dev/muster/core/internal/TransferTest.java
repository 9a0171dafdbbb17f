package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ConfigurationException;
import dev.muster.core.NotFoundException;
import dev.muster.core.SignedUrlException;
import dev.muster.core.TransportException;
import dev.muster.core.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.MultipartBody;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files on their way to a provider and back. */
class TransferTest {
  @TempDir Path folder;
  private final MockWebServer server = new MockWebServer();
  private Channel channel;

  @BeforeEach
  void open() throws IOException {
    server.start();
    channel = Toys.channel(server.url("/"));
  }

  @AfterEach
  void close() {
    channel.close();
    server.close();
  }

  private RecordedRequest sent(Upload upload) throws InterruptedException {
    server.enqueue(new MockResponse.Builder().body("{}").build());
    MultipartBody body =
        new MultipartBody.Builder("cut")
            .setType(MultipartBody.FORM)
            .addPart(upload.toPart("file"))
            .build();
    channel.body(channel.apis().of(ToyApi.class).upload(body));
    return server.takeRequest();
  }

  @Test
  void sendsAFileFromDisk() throws Exception {
    Path file = Files.writeString(folder.resolve("cat é.png"), "meow");
    RecordedRequest request = sent(Upload.of(file));
    assertThat(request.getBody().utf8())
        .contains("name=\"file\"; filename=\"cat é.png\"")
        .contains("Content-Type: image/png")
        .contains("\r\n\r\nmeow\r\n--cut--");
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("" + request.getBodySize());
  }

  @Test
  void sendsBytesAndStreams() throws Exception {
    assertThat(sent(Upload.of(new byte[] {'a'}, "a.bin")).getBody().utf8())
        .contains("Content-Type: application/octet-stream")
        .contains("\r\n\r\na\r\n");
    ByteArrayInputStream stream =
        new ByteArrayInputStream("streamed".getBytes(StandardCharsets.UTF_8));
    RecordedRequest request = sent(Upload.of(stream, "a.mp3", -1));
    assertThat(request.getBody().utf8()).contains("\r\n\r\nstreamed\r\n");
    assertThat(request.getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
  }

  @Test
  void sendsOnlyANameOfTheFile() throws Exception {
    String name = "../../etc\\pass\r\nX-Evil: 1\".png";
    String body = sent(Upload.of(new byte[] {1}, name)).getBody().utf8();
    assertThat(body)
        .contains("filename=\"pass__X-Evil_ 1_.png\"")
        .doesNotContain("\nX-Evil", "etc");
  }

  @Test
  void refusesFilesThatCannotBeSent() throws IOException {
    assertThatThrownBy(() -> Upload.of(folder.resolve("missing.png")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("missing.png");
    assertThatThrownBy(() -> Upload.of(folder)).isInstanceOf(ConfigurationException.class);
    Path empty = Files.createFile(folder.resolve("empty.png"));
    assertThatThrownBy(() -> Upload.of(empty)).hasMessageContaining("The file is empty");
    assertThatThrownBy(() -> Upload.of(new byte[0], "a"))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void noticesAFileThatChangesMeanwhile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "four");
    Upload upload = Upload.of(file);
    Files.writeString(file, "six");
    assertThatThrownBy(() -> upload.body().writeTo(new Buffer()))
        .isInstanceOf(IOException.class)
        .hasMessage("The file " + file + " held 3 bytes instead of 4");
    assertThatThrownBy(
            () ->
                Upload.of(new ByteArrayInputStream(new byte[3]), "a", 5)
                    .body()
                    .writeTo(new Buffer()))
        .hasMessage("The stream held 3 bytes instead of 5");
  }

  @Test
  void downloadsUnderAHarmlessNameWithoutTheKey() throws Exception {
    server.enqueue(new MockResponse.Builder().body("pixels").build());
    server.enqueue(new MockResponse.Builder().body("more").build());
    String url = server.url("/out/..%2F..%2Fcat.png?signature=abcdefgh").toString();
    Path first = channel.download(url, folder.resolve("new/folder"));
    Path second = channel.download(url, folder.resolve("new/folder"));
    assertThat(first).isEqualTo(folder.resolve("new/folder/cat.png")).hasContent("pixels");
    assertThat(second).isEqualTo(folder.resolve("new/folder/cat-2.png")).hasContent("more");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("x-api-key")).isNull();
    assertThat(request.getHeaders().get("User-Agent")).startsWith("muster-java/");
    try (Stream<Path> files = Files.list(folder.resolve("new/folder"))) {
      assertThat(files).as("nothing half done is left").hasSize(2);
    }
  }

  @Test
  void followsRedirectsOfDownloadsWithoutTheKey() throws Exception {
    try (MockWebServer cdn = new MockWebServer()) {
      cdn.start();
      cdn.enqueue(new MockResponse.Builder().body("pixels").build());
      server.enqueue(
          new MockResponse.Builder().code(302).addHeader("Location", cdn.url("/x")).build());
      channel.download(server.url("/a.png").toString(), folder);
      assertThat(cdn.takeRequest().getHeaders().get("x-api-key")).isNull();
    }
  }

  @Test
  void leavesNothingOfADownloadThatBreaksOff() throws IOException {
    for (int i = 0; i < 3; i++) {
      server.enqueue(
          new MockResponse.Builder()
              .body("x".repeat(100_000))
              .onResponseBody(new SocketEffect.CloseSocket())
              .build());
    }
    assertThatThrownBy(() -> channel.download(server.url("/a.png").toString(), folder))
        .isInstanceOf(TransportException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void beginsADownloadThatBreaksOffAnew() {
    server.enqueue(
        new MockResponse.Builder()
            .body("x".repeat(100_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    server.enqueue(new MockResponse.Builder().body("pixels").build());
    List<Long> heard = new ArrayList<>();
    Path file =
        channel.download(
            server.url("/a.png").toString(), folder, (done, total) -> heard.add(total));
    assertThat(file).hasFileName("a.png").hasContent("pixels");
    assertThat(heard).endsWith(6L);
    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void triesADownloadNoMoreOftenThanAnyOtherCall() {
    for (int i = 0; i < 4; i++) {
      server.enqueue(
          new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());
    }
    assertThatThrownBy(() -> channel.download(server.url("/a.png").toString(), folder))
        .isInstanceOf(TransportException.class)
        .hasMessageStartingWith("download from ");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void tellsHowFarADownloadHasCome() {
    server.enqueue(new MockResponse.Builder().body("x".repeat(100_000)).build());
    server.enqueue(new MockResponse.Builder().chunkedBody("x".repeat(50_000), 1000).build());
    List<String> heard = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      channel.download(
          server.url("/a.bin").toString(), folder, (done, total) -> heard.add(done + "/" + total));
    }
    assertThat(heard).contains("100000/100000").endsWith("50000/-1").hasSizeGreaterThan(8);
  }

  @Test
  void endsADownloadWithWhatTheListenerThrows() {
    server.enqueue(new MockResponse.Builder().body("pixels").build());
    assertThatThrownBy(
            () ->
                channel.download(
                    server.url("/a.png").toString(),
                    folder,
                    (done, total) -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void savesEachOfManyUnderItsOwnHarmlessName() {
    for (String type : List.of("audio/wav", "audio/mpeg", "audio/mpeg", "text/plain")) {
      server.enqueue(new MockResponse.Builder().addHeader("Content-Type", type).body("x").build());
    }
    Map<String, String> urls = new LinkedHashMap<>();
    urls.put("Kick drum", server.url("/1?token=abcdefgh").toString());
    urls.put("../../Vocals", server.url("/out/2.MP3").toString());
    urls.put("vocals/Vocals", server.url("/3.mp3").toString());
    urls.put("notes.txt", server.url("/4").toString());

    Map<String, Path> files = channel.download(urls, folder);

    assertThat(files.keySet()).containsExactlyElementsOf(urls.keySet());
    assertThat(files.values())
        .extracting(path -> folder.relativize(path).toString())
        .containsExactly("Kick drum.wav", "Vocals.MP3", "Vocals.mp3", "notes.txt");
  }

  @Test
  void keepsWhatCameBeforeTheOneOfManyThatFails() {
    server.enqueue(new MockResponse.Builder().body("x").build());
    server.enqueue(new MockResponse.Builder().code(403).body("<Code>AccessDenied</Code>").build());
    Map<String, String> urls = new LinkedHashMap<>();
    urls.put("first", server.url("/1.wav").toString());
    urls.put("second", server.url("/2.wav?signature=abcdefgh").toString());
    urls.put("third", "not a url");
    assertThatThrownBy(() -> channel.download(urls, folder))
        .isInstanceOf(SignedUrlException.class)
        .hasMessageNotContaining("abcdefgh");
    assertThat(folder.resolve("first.wav")).hasContent("x");
    assertThatThrownBy(() -> channel.download(Map.of("third", "not a url"), folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("for 'third'");
  }

  @Test
  void saysThatAFolderCannotBeWrittenTo() throws IOException {
    server.enqueue(new MockResponse.Builder().body("x").build());
    Path file = Files.writeString(folder.resolve("file"), "here");
    assertThatThrownBy(() -> channel.download(server.url("/a.png").toString(), file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("Cannot write to " + file);
  }

  @ParameterizedTest
  @CsvSource({
    "a.JPEG, image/jpeg",
    "a.wav, audio/wav",
    "a.m4a, audio/mp4",
    "a.webp, image/webp",
    "a.html, text/html",
    "a, application/octet-stream",
    "'a#b.png', image/png",
  })
  void guessesTheTypeFromTheName(String name, String type) {
    assertThat(Upload.of(new byte[1], name).mediaType()).isEqualTo(type);
  }

  @Test
  void namesWhatCannotBeDownloaded() {
    server.enqueue(new MockResponse.Builder().code(404).build());
    assertThatThrownBy(
            () -> channel.download(server.url("/a.png?signature=abcdefgh").toString(), folder))
        .isInstanceOf(NotFoundException.class)
        .hasMessageNotContaining("abcdefgh");
    assertThatThrownBy(() -> channel.download("file:///etc/passwd", folder))
        .isInstanceOf(ConfigurationException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "/a/cat.png, cat.png",
    "/a/, output.png",
    "/..%2f..%2fx, x.png",
    "/a%00b.png, a_b.png",
    "/.htaccess, htaccess.png",
    "/con.png, _con.png",
  })
  void makesNamesHarmless(String path, String name) {
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Type: image/png").body("x").build());
    assertThat(channel.download(server.url("/").resolve(path).toString(), folder))
        .hasFileName(name);
  }

  @Test
  void keepsNamesShort() {
    String name = FileNames.harmless("x".repeat(500) + ".jpeg", "file");
    assertThat(name).hasSize(120).endsWith(".jpeg");
    assertThat(FileNames.harmless("...", "file")).isEqualTo("file");
    assertThat(FileNames.harmless("a/b\\", "file")).isEqualTo("file");
  }
}
