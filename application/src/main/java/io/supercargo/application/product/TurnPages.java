package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import java.util.Optional;

/** Reads lists of single suppliers; who gave the first page gives the others. Thread-safe. */
public final class TurnPages {
  private final Inquiry inquiry;

  public TurnPages(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * Turns to the next page.
   *
   * @param limit at most so many rows, 1 to 100; suppliers give 50
   * @throws io.supercargo.domain.InvalidValue when the cursor is of another list
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody has such a list
   */
  public <T> Leaf<T> turn(
      Series<?, T> series, Selection selection, Optional<Cursor> cursor, int limit) {
    String list = series.subject() + selection.marketplace().map(Marketplace::code).orElse("");
    Mark mark = cursor.map(text -> Mark.read(text, list)).orElseGet(Mark::start);
    Selection asked =
        mark.provider()
            .map(who -> selection.only(who).orElseThrow(() -> Mark.broken(cursor.orElseThrow())))
            .orElse(selection);
    Answer<Page<T>> answer = inquiry.ask(asked, series.leaves().at(mark.page(limit), mark.walk()));
    return new Leaf<>(answer, mark.after(answer).map(next -> next.cursor(list)));
  }
}
