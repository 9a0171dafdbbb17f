package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.internal.SseReader.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseReaderTest {
  private static List<Event> events(String stream) throws IOException {
    return events(new SseReader(new Buffer().writeUtf8(stream)));
  }

  private static List<Event> events(SseReader reader) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Event event = reader.next(); event != null; event = reader.next()) {
      events.add(event);
    }
    return events;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void endsLinesInAllThreeWays(String end) throws IOException {
    String stream =
        String.join(end, "event: a", "data: 1", "data: 2", "", ": comment", "data: 3", "", "");
    assertThat(events(stream)).containsExactly(new Event("a", "1\n2"), new Event("message", "3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void readsTheSameWhereverTheBytesAreCut(String end) throws IOException {
    String stream = String.join(end, "event: é日", "data: {\"a\":1}", "data", "", "data: 3", "", "");
    Buffer bytes = new Buffer().writeUtf8(stream);
    SseReader reader =
        new SseReader(
            Okio.buffer(
                new ForwardingSource(bytes) {
                  @Override
                  public long read(Buffer sink, long count) throws IOException {
                    return super.read(sink, 1);
                  }
                }));
    assertThat(events(reader))
        .containsExactly(new Event("é日", "{\"a\":1}\n"), new Event("message", "3"));
  }

  @Test
  void skipsAByteOrderMarkOnlyAtTheStart() throws IOException {
    assertThat(events("\uFEFFdata: 1\n\ndata: \uFEFF2\n\n"))
        .containsExactly(new Event("message", "1"), new Event("message", "\uFEFF2"));
  }

  @Test
  void stripsOneSpaceAfterTheColon() throws IOException {
    assertThat(events("data:  x\n\ndata:y\n\ndata\n\n"))
        .extracting(Event::data)
        .containsExactly(" x", "y", "");
  }

  @Test
  void givesNoEventWithoutDataAndForgetsItsName() throws IOException {
    assertThat(events("event: ping\n\ndata: 1\n\n")).containsExactly(new Event("message", "1"));
  }

  @Test
  void skipsCommentsIdsRetriesAndUnknownFields() throws IOException {
    assertThat(events(": hi\nid: 7\nretry: 100\nfoo: bar\ndata: 1\n:\n\n"))
        .containsExactly(new Event("message", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data: cut", "data: cut\n", "event: a\ndata: cut\r"})
  void dropsAnUnfinishedEvent(String stream) throws IOException {
    assertThat(events(stream)).isEmpty();
  }

  /** A carriage return may be followed by a line feed, but nobody must wait to find out. */
  @Test
  void givesAnEventAsSoonAsItIsComplete() throws IOException {
    Buffer bytes = new Buffer().writeUtf8("data: 1\r\r");
    SseReader reader =
        new SseReader(
            Okio.buffer(
                new ForwardingSource(bytes) {
                  @Override
                  public long read(Buffer sink, long count) throws IOException {
                    if (bytes.exhausted()) {
                      throw new IOException("would have to wait");
                    }
                    return super.read(sink, count);
                  }
                }));
    assertThat(reader.next()).isEqualTo(new Event("message", "1"));
  }

  @Test
  void refusesEventsWithoutEnd() {
    Buffer endless = new Buffer();
    String line = "data: " + "x".repeat(1 << 20) + "\n";
    for (int i = 0; i < 17; i++) {
      endless.writeUtf8(line);
    }
    assertThatThrownBy(() -> new SseReader(endless).next())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("exceeds");
  }
}
