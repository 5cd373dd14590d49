package io.supercargo.http.dialect.taobao.logistics;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.Raw;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.OrderBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tracks on a wire that tells of parcels by lines of orders: one question for the order, and one
 * for each of its lines once something was paid. A parcel with several lines inside is told once.
 */
public final class LineByLine implements Tracking {
  private final OrderBook book;
  private final BiFunction<String, Function<WireWay, List<Shipment>>, Reply<List<Shipment>>> line;

  /**
   * @param line asks for the parcels of a line, and reads them as it is told
   */
  public LineByLine(
      OrderBook book,
      BiFunction<String, Function<WireWay, List<Shipment>>, Reply<List<Shipment>>> line) {
    this.book = book;
    this.line = line;
  }

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    Order order = book.order(orderId).value();
    Map<String, Shipment> byWaybill = new LinkedHashMap<>();
    Raw raw = Raw.NONE;
    if (order.status() != OrderStatus.AWAITING_PAYMENT) {
      for (OrderedLine each : order.lines()) {
        Reply<List<Shipment>> told = line.apply(each.id(), new WayReader(orderId, each)::read);
        told.value().forEach(parcel -> byWaybill.merge(parcel.id(), parcel, LineByLine::joined));
        raw = told.raw();
      }
    }
    return new Reply<>(List.copyOf(byWaybill.values()), raw);
  }

  private static Shipment joined(Shipment one, Shipment other) {
    List<Shipment.Content> contents = new ArrayList<>(one.contents());
    contents.addAll(other.contents());
    return one.containing(contents);
  }
}
