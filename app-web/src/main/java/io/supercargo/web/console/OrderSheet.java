package io.supercargo.web.console;

import io.supercargo.application.order.ShowOrder;
import io.supercargo.domain.Money;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderedLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order on its page; what the supplier does not tell is empty.
 *
 * @param agreed what was quoted, where it costs something else now; else empty
 */
record OrderSheet(
    OrderRow order,
    String seller,
    List<Line> lines,
    Costs costs,
    String agreed,
    String address,
    List<Time> times,
    String reference,
    String reason) {
  /** What it costs; a discount only where there is one. */
  record Costs(String goods, String freight, String fees, String discount, String total) {}

  /** A point of its life. */
  record Time(String code, String at) {}

  /** One line. */
  record Line(
      String href,
      String title,
      String imageUrl,
      String variant,
      String quantity,
      String unit,
      String amount) {
    static Line of(OrderedLine line, Titles.Reader titles) {
      String traits =
          line.attributes().stream()
              .map(each -> each.value().best())
              .filter(value -> !value.isBlank())
              .collect(Collectors.joining(" · "));
      return new Line(
          Link.product(line.line().product()).toString(),
          titles.title(line),
          line.imageUrl().orElse(""),
          titles.variant(
              line, traits.isEmpty() ? line.line().variant().skuId().orElse("") : traits),
          Figures.count(line.line().quantity()),
          Figures.money(line.unitPrice()),
          Figures.money(line.amount()));
    }
  }

  static OrderSheet of(ShowOrder.Shown shown, Titles.Reader titles, Words t) {
    KnownOrder known = shown.known();
    Order order = shown.answer().value();
    return new OrderSheet(
        OrderRow.of(known, t),
        order.seller().map(QuoteSheet::name).orElse(""),
        order.lines().stream().map(line -> Line.of(line, titles)).toList(),
        costs(order),
        known
            .agreed()
            .filter(agreed -> agreed.compareTo(order.amounts().total()) != 0)
            .map(Figures::money)
            .orElse(""),
        order.address().map(OrderSheet::address).orElse(""),
        times(order.times()),
        order.reference().map(Object::toString).orElse(""),
        order.closeReason().orElse(""));
  }

  private static Costs costs(Order order) {
    Money discount = order.amounts().discount();
    return new Costs(
        Figures.money(order.amounts().goods()),
        Figures.money(order.amounts().freight()),
        Figures.money(order.amounts().fees()),
        discount.compareTo(Money.fen(0)) == 0 ? "" : Figures.money(discount),
        Figures.money(order.amounts().total()));
  }

  private static String address(Address address) {
    return Stream.of(
            address.receiver().name(),
            address.receiver().phone(),
            address.region().province(),
            address.region().city(),
            address.region().district().orElse(""),
            address.region().town().orElse(""),
            address.street(),
            address.postalCode().orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<Time> times(Order.Times told) {
    List<Time> times = new ArrayList<>();
    add(times, "created", Optional.of(told.created()));
    add(times, "paid", told.paid());
    add(times, "shipped", told.shipped());
    add(times, "received", told.received());
    add(times, "ended", told.ended());
    return times;
  }

  private static void add(List<Time> times, String code, Optional<Instant> at) {
    at.ifPresent(moment -> times.add(new Time(code, Moment.text(moment))));
  }
}
