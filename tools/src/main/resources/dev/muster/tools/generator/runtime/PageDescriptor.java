package dev.muster.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to walk through the pages of one list operation: what the contract's {@code x-pages} says of it.
 *
 * @param operation operationId of the operation
 * @param kind what the next page is asked for by
 * @param parameter the query parameter that names the page: a cursor, a page number or an offset
 * @param sizeParameter the query parameter for the size of a page, null if there is none
 * @param first the number of the first page, or the first offset
 * @param size how many items a page holds unless asked otherwise, 0 if the contract does not say
 * @param items the items of a page, null if it has none of the forms that the contract knows
 * @param next the cursor of the next page, null if the page tells none
 * @param more whether there are further pages, null if the page does not say
 * @param <P> a page
 * @param <T> an item
 */
public record PageDescriptor<P, T>(
    String operation,
    Kind kind,
    String parameter,
    @Nullable String sizeParameter,
    int first,
    int size,
    Function<P, @Nullable List<T>> items,
    Function<P, @Nullable String> next,
    Function<P, @Nullable Boolean> more) {

  /** What the next page is asked for by. */
  public enum Kind {
    /** What the last answer, or its last item, names. */
    CURSOR,
    /** The number of the page. */
    PAGE,
    /** The number of items before it. */
    OFFSET
  }
}
