// Generated from specs/pages 1. Do not edit.
package dev.muster.pages.api;

import dev.muster.pages.model.ListBooksAnswer;
import dev.muster.pages.model.ListFinesAnswer;
import dev.muster.pages.model.ListLoansAnswer;
import dev.muster.pages.model.ListReadersAnswer;
import dev.muster.runtime.Operation;
import dev.muster.runtime.RetryClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** The operations under Library. */
public interface LibraryApi {
  /**
   * List the books.
   *
   * @param limit Default {@code 50}.
   * @return Some of them.
   */
  @Operation(id = "listBooks", retry = RetryClass.SAFE)
  @GET("books")
  Call<ListBooksAnswer> listBooks(
      @Query("after") @Nullable String after, @Query("limit") @Nullable Integer limit);

  /**
   * List the shelves.
   *
   * @param page Default {@code 1}.
   * @param size Default {@code 20}.
   * @return Some of them.
   */
  @Operation(id = "listShelves", retry = RetryClass.SAFE)
  @GET("shelves")
  Call<List<String>> listShelves(
      @Query("page") @Nullable Integer page, @Query("size") @Nullable Integer size);

  /**
   * List the readers.
   *
   * @return Some of them.
   */
  @Operation(id = "listReaders", retry = RetryClass.SAFE)
  @GET("readers")
  Call<ListReadersAnswer> listReaders(@Query("before") @Nullable String before);

  /**
   * List what is lent.
   *
   * @param offset Default {@code 0}.
   * @return Some of them.
   */
  @Operation(id = "listLoans", retry = RetryClass.SAFE)
  @GET("loans")
  Call<ListLoansAnswer> listLoans(
      @Query("offset") @Nullable Integer offset, @Query("limit") @Nullable Integer limit);

  /**
   * List what is owed.
   *
   * @return Some of it, bare or in an envelope.
   */
  @Operation(id = "listFines", retry = RetryClass.SAFE)
  @GET("fines")
  Call<ListFinesAnswer> listFines(@Query("after") @Nullable String after);
}
