package io.supercargo.web.view;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Fees;

/** What a provider adds to each unit: money, and its parts. */
record FeesView(String amount, String currency, MoneyView service, MoneyView handling) {
  static FeesView of(Fees fees) {
    Money total = fees.total();
    return new FeesView(
        total.display(),
        total.currency().getCurrencyCode(),
        MoneyView.of(fees.service()),
        MoneyView.of(fees.handling()));
  }
}
