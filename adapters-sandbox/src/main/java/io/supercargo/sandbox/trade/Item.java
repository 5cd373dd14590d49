package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as it is kept.
 *
 * @param variant its place among those of the offer, from 0
 * @param received whether the buyer has said that it arrived
 * @param away pieces that are the seller's again; null for none
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
    boolean received,
    @Nullable Away away) {

  Money amount() {
    return unitPrice.times(quantity);
  }

  private Away gone() {
    return away == null ? Away.NONE : away;
  }

  /** Pieces that are the buyer's, or will be. */
  long held() {
    return quantity - gone().all();
  }

  /** Pieces that were sent, or will be. */
  long sent() {
    return quantity - gone().unsent();
  }

  /** Less some pieces, which the seller has again. */
  Item without(long pieces, boolean wereSent) {
    Away less = gone().more(Math.min(pieces, held()), wereSent);
    return new Item(id, offer, variant, sku, spec, quantity, unitPrice, label, received, less);
  }

  Item arrived() {
    return new Item(id, offer, variant, sku, spec, quantity, unitPrice, label, true, away);
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
