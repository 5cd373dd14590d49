package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.ports.product.Categories;
import java.util.List;

/** Lists the first level of a provider's categories. Thread-safe. */
public final class ListCategories {
  private final Inquiry inquiry;

  public ListCategories(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public Answer<List<Category>> list(Selection selection, Language language) {
    return inquiry.ask(
        selection,
        new Inquiry.Question<>(
            Capability.CATEGORIES,
            Categories.class,
            language,
            categories -> categories.top(language)));
  }
}
