package io.supercargo.domain.product;

import java.util.List;
import java.util.Optional;

/**
 * A drawer of the marketplace's tree.
 *
 * @param name in Chinese
 * @param translatedName in the language asked for, empty when the supplier has none
 * @param level 1 for the top, 2 and 3 below it
 * @param parent empty at the top
 * @param children the next level only; empty for a leaf, and where the supplier did not tell
 */
public record Category(
    CategoryId id,
    String name,
    Optional<String> translatedName,
    int level,
    Optional<CategoryId> parent,
    boolean leaf,
    List<Category> children) {
  public Category {
    children = List.copyOf(children);
  }
}
