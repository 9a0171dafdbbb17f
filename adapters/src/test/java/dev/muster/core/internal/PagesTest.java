package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.NotFoundException;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.core.internal.Toys.Shelf;
import dev.muster.runtime.PageDescriptor;
import dev.muster.runtime.PageDescriptor.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that come in pages. */
class PagesTest {
  private static final PageDescriptor<Shelf, String> BY_CURSOR = by(Kind.CURSOR, "cursor", 0);
  private static final PageDescriptor<Shelf, String> BY_PAGE = by(Kind.PAGE, "page", 0);
  private static final PageDescriptor<Shelf, String> BY_OFFSET = by(Kind.OFFSET, "offset", 0);

  private final MockWebServer server = new MockWebServer();
  private Channel channel;

  private static PageDescriptor<Shelf, String> by(Kind kind, String parameter, int first) {
    return new PageDescriptor<>(
        "listToys", kind, parameter, "size", first, 2, Shelf::toys, Shelf::next, Shelf::more);
  }

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

  private void page(String json) {
    server.enqueue(new MockResponse.Builder().body(json.replace('\'', '"')).build());
  }

  private Stream<String> list(PageDescriptor<Shelf, String> pages) {
    return channel.pages(pages, apis -> apis.of(ToyApi.class).list(List.of("new", "old"), null));
  }

  private List<String> asked() throws InterruptedException {
    List<String> targets = new ArrayList<>();
    while (targets.size() < server.getRequestCount()) {
      targets.add(server.takeRequest().getTarget());
    }
    return targets;
  }

  @Test
  void followsCursorsToTheEnd() throws Exception {
    page("{'toys': ['a', 'b'], 'next': 'x=/1', 'more': true}");
    page("{'toys': ['c'], 'next': 'ignored', 'more': false}");

    assertThat(list(BY_CURSOR)).containsExactly("a", "b", "c");
    assertThat(asked())
        .containsExactly("/toys?state=new&state=old", "/toys?state=new&state=old&cursor=x%3D%2F1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'toys': ['a']}", "{'toys': ['a'], 'next': ''}"})
  void endsWhereNoCursorLeadsOn(String last) {
    page(last);
    assertThat(list(BY_CURSOR)).containsExactly("a");
  }

  @Test
  void goesOnAfterAnEmptyPageThatLeadsOn() {
    page("{'toys': [], 'next': '1'}");
    page("{'toys': ['a']}");
    assertThat(list(BY_CURSOR)).containsExactly("a");
  }

  @Test
  void countsPagesUntilOneIsShort() throws Exception {
    page("{'toys': ['a', 'b']}");
    page("{'toys': ['c', 'd']}");
    page("{'toys': []}");

    assertThat(list(BY_PAGE)).containsExactly("a", "b", "c", "d");
    assertThat(asked())
        .extracting(target -> target.replaceAll(".*old", ""))
        .containsExactly("", "&page=1", "&page=2");
  }

  @Test
  void countsItemsUntilThereAreNoMore() throws Exception {
    page("{'toys': ['a'], 'more': true}");
    page("{'toys': ['b', 'c'], 'more': true}");
    page("{'toys': ['d', 'e'], 'more': false}");

    assertThat(list(BY_OFFSET)).containsExactly("a", "b", "c", "d", "e");
    assertThat(asked())
        .extracting(target -> target.replaceAll(".*old", ""))
        .containsExactly("", "&offset=1", "&offset=3");
  }

  @Test
  void beginsAndMeasuresAsTheCallerAsks() throws Exception {
    page("{'toys': ['a', 'b', 'c']}");
    page("{'toys': ['d']}");

    RequestOptions options = RequestOptions.builder().query("page", "7").query("size", "3").build();
    assertThat(
            channel.pages(BY_PAGE, apis -> apis.of(ToyApi.class).list(List.of(), "blue"), options))
        .containsExactly("a", "b", "c", "d");
    assertThat(asked())
        .containsExactly("/toys?name=blue&page=7&size=3", "/toys?name=blue&page=8&size=3");
  }

  @Test
  void fetchesNothingThatNobodyAsksFor() {
    page("{'toys': ['a', 'b'], 'next': '1'}");
    Stream<String> toys = list(BY_CURSOR);
    assertThat(server.getRequestCount()).as("before the first item").isZero();
    assertThat(toys.limit(2)).containsExactly("a", "b");
    assertThat(server.getRequestCount()).as("after the first page").isEqualTo(1);
  }

  @Test
  void throwsAtTheItemThatCannotBeFetchedAndTriesItsPageAgain() {
    page("{'toys': ['a'], 'next': '1'}");
    server.enqueue(new MockResponse.Builder().code(404).build());
    page("{'toys': ['b']}");

    Iterator<String> toys = list(BY_CURSOR).iterator();
    assertThat(toys.next()).isEqualTo("a");
    assertThatThrownBy(toys::hasNext).isInstanceOf(NotFoundException.class);
    assertThat(toys.next()).isEqualTo("b");
    assertThat(toys.hasNext()).isFalse();
  }

  @Test
  void repeatsPagesAsAnySafeCall() {
    page("{'toys': ['a'], 'next': '1'}");
    server.enqueue(new MockResponse.Builder().code(503).build());
    page("{'toys': ['b']}");
    assertThat(list(BY_CURSOR)).containsExactly("a", "b");
  }

  @Test
  void doesNotRunInCircles() {
    page("{'toys': ['a'], 'next': '1'}");
    page("{'toys': ['b'], 'next': '2'}");
    page("{'toys': ['c'], 'next': '1'}");
    assertThatThrownBy(() -> list(BY_CURSOR).toList())
        .isInstanceOf(ProtocolException.class)
        .hasMessage("listToys: the list leads back to a page that was fetched before");
  }

  @Test
  void noticesAServerThatIgnoresThePage() {
    page("{'toys': ['a', 'b']}");
    page("{'toys': ['a', 'b']}");
    assertThatThrownBy(() -> list(BY_PAGE).toList())
        .hasMessage("listToys: the list gives the same page for another page");
  }

  @Test
  void noticesAPromiseThatIsNotKept() {
    page("{'toys': ['a'], 'more': true}");
    assertThatThrownBy(() -> list(BY_CURSOR).toList())
        .hasMessage("listToys: the list says that there is more, but not where");
    page("{'toys': [], 'more': true}");
    assertThatThrownBy(() -> list(BY_OFFSET).toList())
        .hasMessage("listToys: the list gives the same page for another offset");
  }
}
