package io.supercargo.ports.product;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import java.util.List;

/** The marketplace's tree of categories. Thread-safe. */
public interface Categories {
  /**
   * Asks for the first level; children may be missing.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<List<Category>> top(Language language);

  /**
   * Asks for one category with its children.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is none of this id
   */
  Reply<Category> category(CategoryId id, Language language);
}
