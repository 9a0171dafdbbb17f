package dev.muster.core.internal;

import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.runtime.Apis;
import dev.muster.runtime.PageDescriptor;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Walks through the items of a list, and fetches a page only when the one before is used up. The
 * first page is fetched as the caller asks for it; further ones by the same call with another
 * cursor, page number or offset. After a failure the same page is fetched again.
 */
final class PageWalk<P, T> implements Iterator<T> {
  private final PageDescriptor<P, T> pages;
  private final Function<Apis, Call<P>> call;
  private final Function<RequestOptions, Apis> apis;
  private final RequestOptions options;
  private final Caller caller;
  private final Set<String> seen = new HashSet<>();
  private List<T> page = List.of();
  private Iterator<T> items = Collections.emptyIterator();
  private @Nullable String next;
  private boolean isLast;

  PageWalk(
      PageDescriptor<P, T> pages,
      Function<Apis, Call<P>> call,
      Function<RequestOptions, Apis> apis,
      RequestOptions options,
      Caller caller) {
    this.pages = pages;
    this.call = call;
    this.apis = apis;
    this.options = options;
    this.caller = caller;
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && !isLast) {
      fetch();
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more items");
    }
    return items.next();
  }

  private void fetch() {
    RequestOptions turned =
        next == null ? options : options.toBuilder().query(pages.parameter(), next).build();
    Call<P> prepared = call.apply(apis.apply(turned));
    HttpUrl url = prepared.request().url();
    P answer = caller.body(prepared);
    List<T> found = pages.items().apply(answer);
    if (found == null) {
      throw broken("has a form that is not known");
    }
    next = next(url, answer, found);
    isLast = next == null;
    page = found;
    items = found.iterator();
  }

  private @Nullable String next(HttpUrl url, P answer, List<T> found) {
    Boolean more = pages.more().apply(answer);
    if (Boolean.FALSE.equals(more)) {
      return null;
    }
    boolean isPromised = Boolean.TRUE.equals(more);
    return pages.kind() == PageDescriptor.Kind.CURSOR
        ? cursor(url, pages.next().apply(answer), isPromised)
        : number(url, found, isPromised);
  }

  private @Nullable String cursor(HttpUrl url, @Nullable String cursor, boolean isPromised) {
    if (cursor == null || cursor.isEmpty()) {
      if (isPromised) {
        throw broken("says that there is more, but not where");
      }
      return null;
    }
    String current = url.queryParameter(pages.parameter());
    if (current != null) {
      seen.add(current);
    }
    if (seen.contains(cursor)) {
      throw broken("leads back to a page that was fetched before");
    }
    return cursor;
  }

  private @Nullable String number(HttpUrl url, List<T> found, boolean isPromised) {
    int size =
        pages.sizeParameter() == null
            ? pages.size()
            : asked(url, pages.sizeParameter(), pages.size());
    if (!isPromised && found.size() < Math.max(size, 1)) {
      return null;
    }
    if (found.isEmpty() || found.equals(page)) {
      throw broken("gives the same page for another " + pages.parameter());
    }
    int step = pages.kind() == PageDescriptor.Kind.PAGE ? 1 : found.size();
    return Integer.toString(asked(url, pages.parameter(), pages.first()) + step);
  }

  private static int asked(HttpUrl url, String parameter, int otherwise) {
    String value = url.queryParameter(parameter);
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  private ProtocolException broken(String problem) {
    return new ProtocolException(pages.operation(), "the list " + problem, null);
  }
}
