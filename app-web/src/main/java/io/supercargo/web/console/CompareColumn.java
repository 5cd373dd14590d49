package io.supercargo.web.console;

import io.supercargo.application.product.CompareProduct.Side;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.PriceLadder;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.List;
import java.util.Optional;

/**
 * One provider in a comparison; what is not known is empty.
 *
 * @param best whether nobody sells so many for less
 * @param trouble why something is missing
 */
record CompareColumn(
    String provider,
    String href,
    Sum sum,
    String minimum,
    boolean allowed,
    boolean best,
    List<ProductSheet.Tier> tiers,
    String stock,
    String sales,
    String trouble) {

  /** What it costs. */
  record Sum(String unit, String goods, String fees, String freight, String total) {
    static final Sum UNKNOWN = new Sum("", "", "", "", "");

    static Sum of(Bill bill) {
      return new Sum(
          Figures.money(bill.unit()),
          Figures.money(bill.goods()),
          bill.fees().map(Figures::money).orElse(""),
          bill.freight().map(Figures::money).orElse(""),
          Figures.money(bill.total()));
    }
  }

  static CompareColumn of(Side side, Optional<Bill> bill, Optional<Bill> best, String lang) {
    Optional<Money> lowest = best.map(Bill::total);
    return new CompareColumn(
        side.provider(),
        side.product().map(product -> href(product, side.provider(), lang)).orElse(""),
        bill.map(Sum::of).orElse(Sum.UNKNOWN),
        side.product().map(PriceLadder::of).map(it -> Figures.count(it.minimum())).orElse(""),
        bill.filter(Bill::allowed).isPresent(),
        bill.filter(Bill::allowed)
            .filter(it -> lowest.filter(least -> it.total().compareTo(least) == 0).isPresent())
            .isPresent(),
        side.product().map(PriceLadder::of).map(ProductSheet.Tier::all).orElse(List.of()),
        side.product().map(Product::stock).map(Figures::count).orElse(""),
        side.product().map(CompareColumn::sales).orElse(""),
        side.trouble().map(SupplierFailure::getMessage).orElse(""));
  }

  private static String href(Product product, String provider, String lang) {
    return Link.product(product.id()).with("provider", provider).with("lang", lang).toString();
  }

  private static String sales(Product product) {
    var monthly = product.offer().sales().monthly();
    return monthly.isPresent() ? Figures.count(monthly.getAsLong()) : "";
  }
}
