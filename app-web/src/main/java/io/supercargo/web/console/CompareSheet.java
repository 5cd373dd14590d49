package io.supercargo.web.console;

import io.supercargo.application.product.CompareProduct.Side;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A comparison on a page.
 *
 * @param title of the product, as the first who knows it tells
 */
record CompareSheet(String title, String original, String imageUrl, List<CompareColumn> columns) {
  static final CompareSheet EMPTY = new CompareSheet("", "", "", List.of());

  static CompareSheet of(List<Side> sides, long quantity, Language language) {
    String lang = language.code();
    List<Bill> bills = sides.stream().flatMap(side -> Bill.of(side, quantity).stream()).toList();
    Optional<Bill> best =
        bills.stream().filter(Bill::allowed).min(Comparator.comparing(Bill::total));
    boolean choice =
        best.filter(least -> bills.stream().anyMatch(it -> it.isDearerThan(least))).isPresent();
    Optional<Product> first = sides.stream().flatMap(side -> side.product().stream()).findFirst();
    return new CompareSheet(
        first.map(product -> ProductSheet.read(product.offer().title(), lang)).orElse(""),
        first.map(product -> product.offer().title().original()).orElse(""),
        first.map(product -> product.offer().imageUrl()).orElse(""),
        sides.stream()
            .map(side -> CompareColumn.of(side, bill(side, bills), best.filter(it -> choice), lang))
            .toList());
  }

  private static Optional<Bill> bill(Side side, List<Bill> bills) {
    return bills.stream().filter(bill -> bill.provider().equals(side.provider())).findFirst();
  }
}
