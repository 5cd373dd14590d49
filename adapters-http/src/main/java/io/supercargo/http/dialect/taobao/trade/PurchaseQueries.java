package io.supercargo.http.dialect.taobao.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.Reference;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions for orders, in both directions. The wire knows the time of the last change alone, which
 * is never before that of the making: clients leave out what was made outside of the span.
 */
public final class PurchaseQueries {
  private static final String NEWEST_FIRST = "DESC";
  private static final int USUAL_SIZE = 20;

  private PurchaseQueries() {}

  public static WirePurchaseQuery write(OrderQuery query, StatusWords words) {
    return new WirePurchaseQuery(
        query.status().map(words::word).orElse(null),
        NEWEST_FIRST,
        query.page().number(),
        query.page().size(),
        query.createdFrom().map(Instant::toEpochMilli).orElse(null),
        null,
        query.reference().map(Reference::value).orElse(null),
        null);
  }

  public static WirePurchaseQuery ofOrder(String id) {
    return new WirePurchaseQuery(
        null, NEWEST_FIRST, 1, 1, null, null, null, "[" + PurchaseIds.write(id) + "]");
  }

  public static OrderQuery read(WirePurchaseQuery wire) {
    return new OrderQuery(
        Optional.ofNullable(StatusWords.asked(wire.status())),
        Receivers.some(wire.outerPurchaseId()).map(Reference::new),
        time(wire.modifyTimeStart()),
        time(wire.modifyTimeEnd()),
        new PageRequest(
            requireNonNullElse(wire.pageNo(), 1), requireNonNullElse(wire.pageSize(), USUAL_SIZE)));
  }

  /** Whether an order is among those asked for, as far as the wire could not be told. */
  static boolean fits(OrderQuery query, Order order) {
    Instant created = order.times().created();
    return query.status().map(order.status()::equals).orElse(true)
        && query.createdFrom().map(from -> !created.isBefore(from)).orElse(true)
        && query.createdTo().map(created::isBefore).orElse(true);
  }

  private static Optional<Instant> time(@Nullable Long millis) {
    return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
  }
}
