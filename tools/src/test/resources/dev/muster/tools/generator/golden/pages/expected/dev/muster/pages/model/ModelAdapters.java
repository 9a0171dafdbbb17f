// Generated from specs/pages 1. Do not edit.
package dev.muster.pages.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.JsonTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of this package, and of JSON's own types: {@code new
 * Moshi.Builder().add(new ModelAdapters())}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  private static final String PACKAGE = ModelAdapters.class.getPackageName() + ".";

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    String name = type.getTypeName();
    return name.startsWith(PACKAGE)
        ? model(name.substring(PACKAGE.length()), moshi)
        : JsonTypes.adapter(type, moshi);
  }

  // By name, not by class: asking for one model must not load the classes of all.
  private static @Nullable JsonAdapter<?> model(String name, Moshi moshi) {
    return switch (name) {
      case "Book" -> Book.jsonAdapter(moshi);
      case "Loans" -> Loans.jsonAdapter(moshi);
      case "OldLoans" -> OldLoans.jsonAdapter(moshi);
      case "ListBooksAnswer" -> ListBooksAnswer.jsonAdapter(moshi);
      case "ListReadersAnswer" -> ListReadersAnswer.jsonAdapter(moshi);
      case "ListLoansAnswer" -> ListLoansAnswer.jsonAdapter(moshi);
      case "ListFinesAnswer" -> ListFinesAnswer.jsonAdapter(moshi);
      case "LoansData" -> LoansData.jsonAdapter(moshi);
      case "OldLoansData" -> OldLoansData.jsonAdapter(moshi);
      case "ListReadersAnswerData" -> ListReadersAnswerData.jsonAdapter(moshi);
      case "ListFinesAnswerData" -> ListFinesAnswerData.jsonAdapter(moshi);
      case "ListReadersAnswerDataReadersItem" ->
          ListReadersAnswerDataReadersItem.jsonAdapter(moshi);
      default -> null;
    };
  }
}
