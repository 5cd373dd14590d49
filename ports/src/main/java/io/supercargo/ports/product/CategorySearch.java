package io.supercargo.ports.product;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.ports.Reply;
import java.util.List;

/** Finds categories by their names. Thread-safe. */
@FunctionalInterface
public interface CategorySearch {
  /**
   * Asks for those whose Chinese name holds a text; their children are left out.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<List<Category>> named(String part, Language language);
}
