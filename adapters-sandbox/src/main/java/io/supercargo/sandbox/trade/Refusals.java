package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.sandbox.account.Postmaster;
import java.util.Optional;

/** Says no. */
record Refusals(String provider) {
  SupplierFailure product(ProductId id) {
    return new SupplierFailure.NotFound(Origin.of(provider), provider + " has no product " + id);
  }

  SupplierFailure withdrawn(ProductId id) {
    return invalid(
        "OFFER_EXPIRED", Optional.of("productId"), "product %s is off the shelf".formatted(id));
  }

  SupplierFailure order(String id) {
    return new SupplierFailure.NotFound(Origin.of(provider), provider + " has no order " + id);
  }

  SupplierFailure refund(String id) {
    return new SupplierFailure.NotFound(Origin.of(provider), provider + " has no refund " + id);
  }

  SupplierFailure parcel(String waybill) {
    return new SupplierFailure.NotFound(
        Origin.of(provider), provider + " expects no parcel " + waybill);
  }

  SupplierFailure notReceived(String waybill) {
    return invalid(
        "PARCEL_NOT_RECEIVED",
        Optional.of("parcel"),
        "parcel %s is announced (expected: one that came)".formatted(waybill));
  }

  SupplierFailure carted(String id) {
    return new SupplierFailure.NotFound(
        Origin.of(provider), provider + " has no line " + id + " in the cart");
  }

  SupplierFailure variant(ProductId id, Variant variant) {
    return invalid(
        "SKU_NOT_EXIST",
        Optional.of("skuId"),
        "product %s has no variant %s".formatted(id, variant));
  }

  SupplierFailure lines(Hindrance why) {
    return why.lackOfStock()
        ? new SupplierFailure.OutOfStock(Origin.of(provider).code(why.code()), why.reason())
        : invalid(why.code(), Optional.of("quantity"), why.reason());
  }

  /** Nothing can be sent there. */
  void require(Address address) {
    Postmaster.objection(address)
        .ifPresent(
            wrong -> {
              throw invalid(
                  "ADDRESS_INVALID",
                  Optional.of(wrong.field()),
                  String.valueOf(wrong.getMessage()));
            });
  }

  /** An order of the marketplace, which must be there. */
  Deal deal(Clerk clerk, Marketplace marketplace, String id) {
    return clerk
        .deal(id)
        .filter(deal -> deal.marketplace() == marketplace)
        .orElseThrow(() -> order(id));
  }

  void require(Deal deal, Stage wanted) {
    if (deal.stage() != wanted) {
      throw stage(deal, wanted);
    }
  }

  /** The order stands otherwise than it must for this. */
  SupplierFailure stage(Deal deal, Stage wanted) {
    return invalid(
        "ORDER_STATUS_ILLEGAL",
        Optional.empty(),
        "order %s is %s (expected: %s)".formatted(deal.id(), deal.stage().word(), wanted.word()));
  }

  SupplierFailure nothingOnItsWay(Deal deal) {
    return invalid(
        "ORDER_STATUS_ILLEGAL",
        Optional.empty(),
        "order %s has no parcel on its way".formatted(deal.id()));
  }

  /** The refund stands otherwise than it must for this. */
  void require(Plea plea, RefundStatus wanted) {
    if (plea.status() != wanted) {
      throw invalid(
          "4007",
          Optional.empty(),
          "refund %s is %s (expected: %s)"
              .formatted(plea.id(), plea.status().code(), wanted.code()));
    }
  }

  void requireOpen(Plea plea) {
    if (plea.status().isFinal()) {
      throw invalid(
          "4007",
          Optional.empty(),
          "refund %s is %s (expected: one that has not ended)"
              .formatted(plea.id(), plea.status().code()));
    }
  }

  SupplierFailure.Invalid invalid(String code, Optional<String> field, String message) {
    return new SupplierFailure.Invalid(Origin.of(provider).code(code), field, message);
  }
}
