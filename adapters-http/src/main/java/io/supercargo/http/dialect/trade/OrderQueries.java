package io.supercargo.http.dialect.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions for orders, in both directions. The end of a span is part of it on this wire. */
public final class OrderQueries {
  private static final Duration TICK = Duration.ofMillis(1);
  private static final int USUAL_SIZE = 20;

  private OrderQueries() {}

  /**
   * @throws InvalidValue for a status that the wire has no word for
   */
  public static WireOrderQuery write(OrderQuery query) {
    return new WireOrderQuery(
        query.page().number(),
        query.page().size(),
        query.status().map(OrderQueries::word).orElse(null),
        TradeTimes.write(query.createdFrom()),
        TradeTimes.write(query.createdTo().map(end -> end.minusNanos(1))),
        query.reference().map(Reference::value).orElse(null),
        null);
  }

  /** For one order, where nothing else finds it. */
  public static WireOrderQuery ofOrder(String orderId) {
    return new WireOrderQuery(
        1, USUAL_SIZE, null, null, null, null, List.of(OrderNumbers.write(orderId)));
  }

  public static OrderQuery read(WireOrderQuery wire) {
    return new OrderQuery(
        AddressParams.some(wire.orderStatus()).map(OrderQueries::status),
        AddressParams.some(wire.outOrderId()).map(it -> References.read("outOrderId", it)),
        time("createStartTime", wire.createStartTime()),
        time("createEndTime", wire.createEndTime()).map(end -> end.plus(TICK)),
        new PageRequest(
            requireNonNullElse(wire.page(), 1), requireNonNullElse(wire.pageSize(), USUAL_SIZE)));
  }

  private static String word(OrderStatus status) {
    if (status == OrderStatus.OTHER) {
      throw new InvalidValue("status", status.code(), "a status that 1688 has a word for");
    }
    return TradeWords.write(status);
  }

  private static OrderStatus status(String word) {
    OrderStatus status = TradeWords.read(word);
    if (status == OrderStatus.OTHER) {
      throw new InvalidValue("orderStatus", word, "a status such as waitbuyerpay");
    }
    return status;
  }

  private static Optional<Instant> time(String field, @Nullable String text) {
    return TradeTimes.read(field, text);
  }
}
