package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.product.Categories;
import java.util.List;

/** Shows a category with its children. Thread-safe. */
public final class ShowCategory {
  private final Inquiry inquiry;

  public ShowCategory(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows it
   */
  public Answer<Category> show(CategoryId id, Selection selection, Language language) {
    return inquiry.ask(
        selection,
        new Inquiry.Question<>(
            Capability.CATEGORIES,
            Categories.class,
            List.of(id, language),
            categories -> categories.category(id, language)));
  }
}
