package io.supercargo.web.console;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Text;

/**
 * A name that a supplier gives something, and where it leads.
 *
 * @param original the Chinese, where that is another
 */
record Term(String name, String original, String href) {
  static Term of(Text text, Whereabouts where, Link link) {
    String name = where.audience().language() == Language.ZH ? text.original() : text.best();
    return new Term(name, name.equals(text.original()) ? "" : text.original(), link.toString());
  }
}
