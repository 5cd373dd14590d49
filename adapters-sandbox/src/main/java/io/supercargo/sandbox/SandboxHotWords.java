package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.HotWords;
import io.supercargo.sandbox.catalogue.CategoryTree;
import io.supercargo.sandbox.catalogue.CategoryTree.Drawer;
import io.supercargo.sandbox.catalogue.Vocabulary;
import java.util.List;

/** People search for what stands below a category, or for the category itself. */
final class SandboxHotWords implements HotWords {
  private static final CategoryTree TREE = Vocabulary.get().categories();

  @Override
  public Reply<List<Text>> hotWords(CategoryId category, Language language) {
    return Reply.of(
        SandboxCategories.number(category)
            .flatMap(TREE::drawer)
            .map(SandboxHotWords::below)
            .orElse(List.of())
            .stream()
            .map(drawer -> drawer.name().text(language))
            .distinct()
            .toList());
  }

  private static List<Drawer> below(Drawer drawer) {
    return drawer.leaf() ? List.of(drawer) : TREE.children(drawer.id());
  }
}
