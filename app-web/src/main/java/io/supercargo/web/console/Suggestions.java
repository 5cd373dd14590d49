package io.supercargo.web.console;

import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.List;

/** What others search for in the category that is looked into, until somebody writes words. */
final class Suggestions {
  private static final int A_ROWFUL = 12;

  private final LookUp lookUp;

  @Inject
  Suggestions(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  /** Words to search with, and the search. */
  record Suggestion(String label, String href) {
    static Suggestion of(Text word, SearchForm form) {
      return new Suggestion(
          ProductSheet.read(word, form.lang()), form.link().with("q", word.original()).toString());
    }
  }

  /** None where nobody can tell: a search works without. */
  List<Suggestion> of(SearchForm form) {
    String category = form.text("category");
    if (category.isEmpty() || form.byPicture() || !form.text("q").isEmpty()) {
      return List.of();
    }
    try {
      return lookUp
          .find(
              Speciality.hotWords(new CategoryId(category), Language.of(form.lang())),
              form.selection())
          .value()
          .stream()
          .limit(A_ROWFUL)
          .map(word -> Suggestion.of(word, form))
          .toList();
    } catch (SupplierFailure | InvalidValue untold) {
      return List.of();
    }
  }
}
