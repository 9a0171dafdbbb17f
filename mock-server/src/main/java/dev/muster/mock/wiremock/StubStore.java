package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import com.github.tomakehurst.wiremock.store.InMemoryStubMappingStore;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stubs of users. Every way to make, change or drop one leads here: files, the Java DSL, the
 * admin API, imports, recordings. Behind them all stands the stub of the contracts.
 */
final class StubStore extends InMemoryStubMappingStore {
  private final boolean cors;
  private volatile @Nullable StubIndex index = StubIndex.EMPTY;

  StubStore(boolean cors) {
    this.cors = cors;
  }

  /** Whether no stub of a user's answers a request, so that it is the contracts' for certain. */
  boolean leaves(PlainRequest request, Map<String, RequestMatcherExtension> matchers) {
    for (StubMapping stub : index().candidates(request.raw().path())) {
      // A matcher of the user's own may do more than look, and must not look twice.
      if (StubIndex.isUsersOwn(stub) || !isPlainMismatch(stub, request, matchers)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainMismatch(
      StubMapping stub, PlainRequest request, Map<String, RequestMatcherExtension> matchers) {
    MatchResult result = stub.getRequest().match(request, matchers);
    return !result.isExactMatch() && result.getSubEvents().isEmpty();
  }

  boolean isEmpty() {
    return index == StubIndex.EMPTY;
  }

  /** Whether a user has stubbed OPTIONS, which browsers ask with before they ask. */
  boolean answersOptions() {
    return index().answersOptions();
  }

  @Override
  public Stream<StubMapping> findAllMatchingRequest(
      Request request,
      Map<String, RequestMatcherExtension> matchers,
      Consumer<SubEvent> subEvents) {
    Wire wire = Wire.current();
    Stream<StubMapping> candidates =
        wire == null
            ? getAll()
            : index().candidates(wire.request().path()).stream()
                .filter(stub -> mayAnswer(stub, wire));
    return Stream.concat(
        candidates.filter(
            stub -> {
              MatchResult result = stub.getRequest().match(request, matchers);
              result.getSubEvents().forEach(subEvents);
              return result.isExactMatch();
            }),
        Stream.of(CatchAll.STUB));
  }

  /** A stub for any method does not mean the question that browsers ask beforehand. */
  private boolean mayAnswer(StubMapping stub, Wire wire) {
    return !cors
        || stub.getRequest().getMethod().equals(RequestMethod.OPTIONS)
        || !Cors.isPreflight(wire.request());
  }

  private StubIndex index() {
    StubIndex known = index;
    if (known == null) {
      synchronized (this) {
        List<StubMapping> all = getAll().toList();
        known = all.isEmpty() ? StubIndex.EMPTY : StubIndex.of(all);
        index = known;
      }
    }
    return known;
  }

  @Override
  public synchronized void add(StubMapping stub) {
    super.add(stub);
    index = null;
  }

  @Override
  public synchronized void replace(StubMapping existing, StubMapping updated) {
    super.replace(existing, updated);
    index = null;
  }

  @Override
  public synchronized void remove(StubMapping stub) {
    super.remove(stub);
    index = null;
  }

  @Override
  public synchronized void clear() {
    super.clear();
    index = StubIndex.EMPTY;
  }
}
