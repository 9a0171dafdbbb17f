// Generated from specs/pages 1. Do not edit.
package dev.muster.pages.api;

import dev.muster.pages.model.Book;
import dev.muster.pages.model.ListBooksAnswer;
import dev.muster.pages.model.ListFinesAnswer;
import dev.muster.pages.model.ListFinesAnswerData;
import dev.muster.pages.model.ListLoansAnswer;
import dev.muster.pages.model.ListReadersAnswer;
import dev.muster.pages.model.ListReadersAnswerData;
import dev.muster.pages.model.ListReadersAnswerDataReadersItem;
import dev.muster.pages.model.Loans;
import dev.muster.pages.model.LoansData;
import dev.muster.pages.model.OldLoans;
import dev.muster.pages.model.OldLoansData;
import dev.muster.runtime.PageDescriptor;
import java.util.List;
import java.util.Optional;

/** How to turn the pages of the lists of this API. */
public final class Pages {
  /** The pages of {@link LibraryApi#listBooks}. */
  public static final PageDescriptor<ListBooksAnswer, Book> LIST_BOOKS =
      new PageDescriptor<>(
          "listBooks",
          PageDescriptor.Kind.CURSOR,
          "after",
          "limit",
          0,
          50,
          page -> Optional.ofNullable(page.books()).orElse(List.of()),
          page -> Optional.ofNullable(page.next()).orElse(null),
          page -> Optional.ofNullable(page.more()).orElse(null));

  /** The pages of {@link LibraryApi#listShelves}. */
  public static final PageDescriptor<List<String>, String> LIST_SHELVES =
      new PageDescriptor<>(
          "listShelves",
          PageDescriptor.Kind.PAGE,
          "page",
          "size",
          1,
          20,
          page -> page,
          page -> null,
          page -> null);

  /** The pages of {@link LibraryApi#listReaders}. */
  public static final PageDescriptor<ListReadersAnswer, ListReadersAnswerDataReadersItem>
      LIST_READERS =
          new PageDescriptor<>(
              "listReaders",
              PageDescriptor.Kind.CURSOR,
              "before",
              null,
              0,
              0,
              page ->
                  Optional.ofNullable(page.data())
                      .map(ListReadersAnswerData::readers)
                      .orElse(List.of()),
              page ->
                  Optional.ofNullable(
                          Optional.ofNullable(page.data())
                              .map(ListReadersAnswerData::readers)
                              .orElse(List.of()))
                      .filter(items -> !items.isEmpty())
                      .map(items -> items.get(items.size() - 1))
                      .flatMap(item -> Optional.ofNullable(item.number()).map(String::valueOf))
                      .orElse(null),
              page -> null);

  /** The pages of {@link LibraryApi#listLoans}. */
  public static final PageDescriptor<ListLoansAnswer, Book> LIST_LOANS =
      new PageDescriptor<>(
          "listLoans",
          PageDescriptor.Kind.OFFSET,
          "offset",
          "limit",
          0,
          0,
          page ->
              (page instanceof Loans page1
                      ? Optional.ofNullable(page1.data()).map(LoansData::loans)
                      : page instanceof OldLoans page2
                          ? Optional.ofNullable(page2.data()).map(OldLoansData::loans)
                          : Optional.<List<Book>>empty())
                  .orElse(null),
          page -> null,
          page ->
              (page instanceof Loans page1
                      ? Optional.ofNullable(page1.data()).map(LoansData::more)
                      : Optional.<Boolean>empty())
                  .orElse(null));

  /** The pages of {@link LibraryApi#listFines}. */
  public static final PageDescriptor<ListFinesAnswer, Book> LIST_FINES =
      new PageDescriptor<>(
          "listFines",
          PageDescriptor.Kind.CURSOR,
          "after",
          null,
          0,
          0,
          page ->
              Optional.ofNullable(page.fines())
                  .or(() -> Optional.ofNullable(page.data()).map(ListFinesAnswerData::fines))
                  .orElse(List.of()),
          page -> Optional.ofNullable(page.next()).orElse(null),
          page -> null);

  private Pages() {}
}
