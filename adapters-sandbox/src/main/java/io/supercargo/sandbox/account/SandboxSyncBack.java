package io.supercargo.sandbox.account;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleKind;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.sandbox.SandboxReports;
import io.supercargo.ports.sync.SyncBack;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what its customer tells of its own sales, and shows it to whoever controls the market. */
public final class SandboxSyncBack implements SyncBack {
  private static final int LONGEST_ID = 100;

  private final Surroundings surroundings;
  private final ReportBook book;

  public SandboxSyncBack(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.book = new ReportBook(surroundings.market(), surroundings.name());
  }

  public SandboxReports reports() {
    return book;
  }

  @Override
  public Reply<Boolean> order(SoldOrder order) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("buyer", order.buyer());
    facts.put("status", order.status().code());
    facts.put("createdAt", order.times().created().toString());
    facts.put("paidAt", order.times().paid().toString());
    put(facts, "endedAt", order.times().ended().map(Instant::toString));
    facts.put("paid", order.fees().paid().toString());
    put(facts, "refundedSum", order.fees().refunded().map(Money::toString));
    facts.put("refunded", Boolean.toString(order.refunded()));
    facts.put("lines", Integer.toString(order.lines().size()));
    put(facts, "country", order.country());
    put(facts, "kind", order.kind().map(SaleKind::code));
    return keep("order", order.id(), facts);
  }

  @Override
  public Reply<Boolean> relate(List<OrderRelation> relations) {
    if (relations.isEmpty()) {
      throw refused(new InvalidValue("relations", "none", "at least one"));
    }
    for (OrderRelation relation : relations) {
      keep(
          "order-relation",
          relation.lineId(),
          Map.of(
              "orderId", relation.orderId(),
              "purchaseId", relation.purchaseId(),
              "purchaseLineId", relation.purchaseLineId()));
    }
    return Reply.of(true);
  }

  @Override
  public Reply<Boolean> status(SaleUpdate update) {
    for (SaleUpdate part : update.parts()) {
      keep("order-status", part.orderId(), facts(part));
    }
    return keep("order-status", update.orderId(), facts(update));
  }

  @Override
  public Reply<Boolean> parcel(SoldParcel parcel) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("orderId", parcel.orderId());
    facts.put("status", parcel.status().code());
    facts.put("createdAt", parcel.created().toString());
    put(facts, "endedAt", parcel.ended().map(Instant::toString));
    put(facts, "province", parcel.destination().map(SoldParcel.Destination::province));
    put(facts, "trace", parcel.trace());
    put(facts, "country", parcel.country());
    return keep("shipment", parcel.id(), facts);
  }

  @Override
  public Reply<Boolean> parcelStatus(ParcelUpdate update) {
    return keep(
        "shipment-status",
        update.id(),
        Map.of("status", update.status().code(), "at", update.at().toString()));
  }

  private static Map<String, String> facts(SaleUpdate update) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("status", update.status().code());
    facts.put("refunded", Boolean.toString(update.refunded()));
    put(facts, "endedAt", update.ended().map(Instant::toString));
    return facts;
  }

  private static void put(Map<String, String> facts, String name, Optional<String> value) {
    value.ifPresent(it -> facts.put(name, it));
  }

  private Reply<Boolean> keep(String kind, String id, Map<String, String> facts) {
    if (id.length() > LONGEST_ID) {
      throw refused(new InvalidValue("id", id.length() + " characters", "at most " + LONGEST_ID));
    }
    book.keep(new SandboxReports.Report(kind, id, surroundings.clock().instant(), facts));
    return Reply.of(true);
  }

  private SupplierFailure refused(InvalidValue wrong) {
    return new SupplierFailure.Invalid(
        Origin.of(surroundings.name()),
        Optional.of(wrong.field()),
        String.valueOf(wrong.getMessage()));
  }
}
