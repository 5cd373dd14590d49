package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Audience;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Placement.Refused;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRegister;
import io.supercargo.ports.order.OrderRegister.Part;
import io.supercargo.ports.order.QuoteDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes orders as the platform does: one for each seller, on the terms of a quote, and once for
 * each of the buyer's own names.
 */
public record OrderTaker(
    QuoteDesk quotes, OrderDesk desk, OrderBook book, Optional<OrderRegister> register) {
  /**
   * What is to be ordered.
   *
   * @param partly whether lines that cannot be ordered are left out
   */
  public record Wish(
      Reference reference,
      List<OrderLine> lines,
      Address address,
      Optional<String> note,
      boolean partly) {
    /** What is the same when the same is asked for again. */
    private String words() {
      return "%s %s %s %s".formatted(lines, address, note.orElse(""), partly);
    }
  }

  /** Where orders are written down first, those of all sellers are one thing. */
  public Placement take(Wish wish) {
    return register
        .map(it -> it.place(wish.reference(), wish.words(), () -> parts(wish)).value())
        .orElseGet(() -> remembered(wish));
  }

  private List<Part> parts(Wish wish) {
    List<Part> parts = new ArrayList<>();
    for (QuotedOrder order : quoted(wish)) {
      List<Refused> refused = new ArrayList<>();
      List<QuotedLine> wanted = wish.partly() ? good(order, refused) : order.lines();
      if (!wanted.isEmpty()) {
        parts.add(new Part(purchase(wish, only(order, wanted)), Optional.empty()));
      }
      for (Refused line : refused) {
        List<QuotedLine> bad = lines(order, line);
        parts.add(new Part(purchase(wish, only(order, bad)), Optional.of(line.reason())));
      }
    }
    return parts;
  }

  private static List<QuotedLine> lines(QuotedOrder order, Refused refused) {
    return order.lines().stream().filter(each -> each.line().equals(refused.line())).toList();
  }

  private List<QuotedOrder> quoted(Wish wish) {
    OrderDraft draft =
        new OrderDraft(wish.lines(), wish.address(), Optional.empty(), Audience.ENGLISH);
    return quotes.quote(draft).value().orders();
  }

  private static Purchase purchase(Wish wish, QuotedOrder order) {
    return new Purchase(wish.reference(), order, wish.address(), wish.note(), Audience.ENGLISH);
  }

  private Placement remembered(Wish wish) {
    List<Order> made = book.orders(OrderQuery.of(wish.reference())).value().items();
    return made.isEmpty()
        ? place(wish)
        : new Placement(
            made.stream()
                .map(order -> new Placed(order.id(), Optional.of(order.amounts().total())))
                .toList(),
            List.of());
  }

  /** Those of the orders that can be read now; that they exist is certain. */
  public List<Order> known(Placement placement) {
    List<Order> known = new ArrayList<>();
    for (Placed placed : placement.orders()) {
      try {
        known.add(book.order(placed.id()).value());
      } catch (SupplierFailure unseen) {
        // the answer then tells less of it
      }
    }
    return known;
  }

  private Placement place(Wish wish) {
    List<Placed> placed = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (QuotedOrder order : quoted(wish)) {
      List<QuotedLine> wanted = wish.partly() ? good(order, refused) : order.lines();
      if (!wanted.isEmpty()) {
        place(wish, only(order, wanted), placed, refused);
      }
    }
    if (placed.isEmpty()) {
      throw new SupplierFailure.Invalid(
          Origin.of("gateway"), Optional.empty(), refused.get(0).reason());
    }
    return new Placement(placed, refused);
  }

  /** What is refused after another order was made stands beside that. */
  private void place(Wish wish, QuotedOrder order, List<Placed> placed, List<Refused> refused) {
    try {
      Placement placement = desk.place(purchase(wish, order)).value();
      placed.addAll(placement.orders());
      refused.addAll(placement.refused());
    } catch (SupplierFailure failure) {
      if (placed.isEmpty() || failure.kind() == SupplierFailure.Kind.OUTCOME_UNKNOWN) {
        throw failure;
      }
      String reason = String.valueOf(failure.getMessage());
      order
          .lines()
          .forEach(line -> refused.add(new Refused(line.line(), failure.origin().code(), reason)));
    }
  }

  private static List<QuotedLine> good(QuotedOrder order, List<Refused> refused) {
    order
        .lines()
        .forEach(
            line ->
                line.refusal()
                    .ifPresent(
                        why -> refused.add(new Refused(line.line(), Optional.empty(), why))));
    return order.lines().stream().filter(line -> line.refusal().isEmpty()).toList();
  }

  private static QuotedOrder only(QuotedOrder order, List<QuotedLine> lines) {
    return new QuotedOrder(order.seller(), lines, order.amounts(), order.terms(), Optional.empty());
  }
}
