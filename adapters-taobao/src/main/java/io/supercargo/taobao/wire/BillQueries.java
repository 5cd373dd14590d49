package io.supercargo.taobao.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.BillQuery.Basis;
import io.supercargo.domain.payment.BillQuery.Span;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions for bills, in both directions. */
public final class BillQueries {
  private static final String BY_ORDER = "createtime";
  private static final String BY_PAYMENT = "paytime";
  private static final int USUAL_SIZE = 20;

  private BillQueries() {}

  public static WireBillQuery write(BillQuery query) {
    boolean refund = query.kind() == Bill.Kind.REFUND;
    String basis = query.span().basis() == Basis.ORDERED ? BY_ORDER : BY_PAYMENT;
    return new WireBillQuery(
        refund ? null : basis,
        query.span().from().toEpochMilli(),
        query.span().to().toEpochMilli(),
        query.page().number(),
        query.page().size(),
        query.order().orElse(null),
        null);
  }

  public static BillQuery read(WireBillQuery wire, Bill.Kind kind) {
    if (wire.taobaoOrderId() != null) {
      throw new InvalidValue("taobaoOrderId", wire.taobaoOrderId(), "nothing, or purchaseOrderId");
    }
    return new BillQuery(
        kind,
        new Span(
            kind == Bill.Kind.REFUND ? Basis.BOOKED : basis(wire.timeType()),
            time("startTime", wire.startTime()),
            time("endTime", wire.endTime())),
        Optional.ofNullable(wire.purchaseOrderId()).filter(id -> !id.isBlank()),
        new PageRequest(
            Objects.requireNonNullElse(wire.pageNo(), 1),
            Objects.requireNonNullElse(wire.pageSize(), USUAL_SIZE)));
  }

  private static Basis basis(@Nullable String timeType) {
    return switch (Objects.requireNonNullElse(timeType, "missing")) {
      case BY_ORDER -> Basis.ORDERED;
      case BY_PAYMENT -> Basis.BOOKED;
      default ->
          throw new InvalidValue(
              "timeType", timeType == null ? "missing" : timeType, BY_ORDER + " or " + BY_PAYMENT);
    };
  }

  private static Instant time(String field, @Nullable Long millis) {
    if (millis == null) {
      throw new InvalidValue(field, "missing", "milliseconds");
    }
    return Instant.ofEpochMilli(millis);
  }
}
