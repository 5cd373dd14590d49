package io.supercargo.ports.product;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import java.util.List;

/** What others search for. Thread-safe. */
@FunctionalInterface
public interface HotWords {
  /**
   * Asks for the words of a category: the original to search with, the translation to show. A
   * category without any has none.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<List<Text>> hotWords(CategoryId category, Language language);
}
