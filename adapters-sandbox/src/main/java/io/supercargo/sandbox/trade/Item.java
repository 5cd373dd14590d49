package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import java.net.URI;
import java.util.Optional;

/**
 * A line of an order as it is kept.
 *
 * @param variant its place among those of the offer, from 0
 * @param received whether the buyer has said that it arrived
 */
record Item(
    String id,
    long offer,
    int variant,
    String sku,
    String spec,
    long quantity,
    Money unitPrice,
    Label label,
    boolean received) {

  Money amount() {
    return unitPrice.times(quantity);
  }

  Item arrived() {
    return new Item(id, offer, variant, sku, spec, quantity, unitPrice, label, true);
  }

  OrderedLine line(Marketplace marketplace, URI publicUrl) {
    return new OrderedLine(
        id,
        new OrderLine(
            new ProductId.Native(marketplace, Long.toString(offer)),
            new Variant(Optional.of(sku), Optional.of(spec)),
            quantity),
        label.title(),
        label.told(),
        unitPrice,
        amount(),
        Optional.of(publicUrl + label.picture()));
  }
}
