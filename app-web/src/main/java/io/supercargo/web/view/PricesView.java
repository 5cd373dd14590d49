package io.supercargo.web.view;

import io.supercargo.domain.product.Prices;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unit prices by what they are for. */
final class PricesView {
  private PricesView() {}

  static Map<String, MoneyView> of(Prices prices) {
    Map<String, MoneyView> byKind = new LinkedHashMap<>();
    prices.byKind().forEach((kind, price) -> byKind.put(kind.code(), MoneyView.of(price)));
    return byKind;
  }
}
