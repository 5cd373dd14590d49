package io.supercargo.web.console;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import java.util.List;

/**
 * A category as people read it.
 *
 * @param original its Chinese name, where that is another
 * @param search where its goods are looked for
 * @param up the category above; empty at the top
 */
record Shelf(
    String id,
    String name,
    String original,
    String href,
    String search,
    String up,
    List<Shelf> inside) {
  /**
   * @param link whom and where the page asks
   */
  static Shelf of(Category category, Link link, Language reader) {
    String name =
        reader == Language.ZH
            ? category.name()
            : category.translatedName().filter(it -> !it.isBlank()).orElse(category.name());
    String id = category.id().value();
    return new Shelf(
        id,
        name,
        name.equals(category.name()) ? "" : category.name(),
        href(id, link),
        link.withPath("/").with("category", id).toString(),
        category.parent().map(CategoryId::value).map(above -> href(above, link)).orElse(""),
        category.children().stream().map(child -> of(child, link, reader)).toList());
  }

  private static String href(String id, Link link) {
    return link.withPath("/categories/" + Link.encoded(id)).toString();
  }
}
