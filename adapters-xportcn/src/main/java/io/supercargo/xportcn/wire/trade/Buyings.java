package io.supercargo.xportcn.wire.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Cancellation.Reason;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.dialect.trade.AddressParams;
import io.supercargo.http.dialect.trade.Cargo;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.Purchases;
import io.supercargo.http.dialect.trade.Purchases.Manner;
import io.supercargo.http.dialect.trade.References;
import io.supercargo.http.dialect.trade.TradePrinter;
import io.supercargo.http.dialect.trade.TradeReader;
import io.supercargo.http.dialect.trade.WireAddressParam;
import io.supercargo.http.dialect.trade.WireCargo;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.xportcn.wire.cart.WireCartPlacing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said when something is bought, in both directions, at one marketplace. */
public final class Buyings {
  private static final String USUAL_FLOW = "general";

  private final TradeDialect dialect;
  private final Cargo cargo;
  private final TradeReader reader;
  private final TradePrinter printer;

  public Buyings(TradeDialect dialect) {
    this.dialect = dialect;
    this.cargo = new Cargo(dialect.ids());
    this.reader = new TradeReader(dialect.marketplace(), dialect.figures());
    this.printer = new TradePrinter(dialect.figures());
  }

  public WireDraft write(OrderDraft draft) {
    return new WireDraft(
        dialect.isKa() ? draft.flow().orElse(USUAL_FLOW) : null,
        address(draft.address()),
        cargo.write(draft.lines()));
  }

  public OrderDraft read(WireDraft wire) {
    return new OrderDraft(
        cargo.read(wire.cargoParamList()),
        AddressParams.read(wire.addressParam()),
        some(wire.flow()),
        Audience.ENGLISH);
  }

  /** What is to be ordered, whatever else is said. */
  public List<OrderLine> lines(@Nullable List<WireCargo> wire) {
    return cargo.read(wire);
  }

  public WirePlacing write(Purchase purchase) {
    Optional<String> seller = purchase.quoted().seller().map(shop -> shop.id().value());
    List<WireCargo> lines = cargo.write(purchase.lines());
    return new WirePlacing(
        purchase.quoted().terms().flow().orElse(USUAL_FLOW),
        purchase.note().orElse(null),
        purchase.tradeType().orElse(null),
        address(purchase.address()),
        dialect.dialect().isOpaque() && seller.isPresent()
            ? lines.stream().map(line -> line.of(seller.get())).toList()
            : lines,
        dialect.isKa() ? purchase.reference().value() : null);
  }

  /** The same of lines of the cart, by their numbers; there addresses have codes. */
  public WireCartPlacing writeCarted(Purchase purchase, List<Long> cartIds) {
    return new WireCartPlacing(
        purchase.quoted().terms().flow().orElse(USUAL_FLOW),
        purchase.note().orElse(null),
        null,
        purchase.tradeType().orElse(null),
        AddressParams.write(purchase.address()),
        cartIds,
        null,
        null);
  }

  public Purchase read(WirePlacing wire) {
    return Purchases.of(
        References.read("outOrderId", wire.outOrderId()),
        cargo.read(wire.cargoParamList()),
        AddressParams.read(wire.addressParam()),
        new Manner(wire.flow(), wire.tradeType(), wire.message()));
  }

  public static WireCancelling write(Cancellation cancellation) {
    return new WireCancelling(
        WireOrderKey.SITE,
        OrderNumbers.write(cancellation.orderId()),
        cancellation.reason().code(),
        cancellation.remark().orElse(null));
  }

  /** Whatever is no reason that 1688 has a word for is another one. */
  public static Cancellation read(WireCancelling wire) {
    return new Cancellation(
        OrderNumbers.read("orderId", wire.orderId()), reason(wire), some(wire.remark()));
  }

  private static Reason reason(WireCancelling wire) {
    try {
      return Reason.of(requireNonNullElse(wire.cancelReason(), ""));
    } catch (InvalidValue inTheirWords) {
      return Reason.OTHER;
    }
  }

  public Placement placed(List<WireTrade> wire) {
    return new Placement(wire.stream().map(reader::placed).toList(), List.of());
  }

  /** As much of new orders as is known without another question. */
  public List<WireTrade> placed(Placement placement, Purchase purchase) {
    return placement.orders().stream().map(order -> placed(order, purchase)).toList();
  }

  private WireTrade placed(Placed order, Purchase purchase) {
    return printer.placed(order, purchase);
  }

  public WireTrade write(Order order) {
    return printer.write(order);
  }

  public Order read(WireTrade wire) {
    return reader.read(wire);
  }

  public WireTradePage write(Page<Order> page) {
    return new WireTradePage(
        page.total(),
        page.pages(),
        page.size(),
        page.number(),
        page.items().stream().map(printer::write).toList());
  }

  public Page<Order> read(WireTradePage wire, PageRequest page) {
    return Page.of(reader.read(wire.data()), page, wire.totalRecords());
  }

  private WireAddressParam address(Address address) {
    WireAddressParam wire = AddressParams.write(address);
    return dialect.hasCodes() ? wire : wire.withoutCode();
  }

  /**
   * @throws InvalidValue when it is missing
   */
  public static String order(@Nullable String wire) {
    return some(wire).orElseThrow(() -> new InvalidValue("orderId", "missing", "an order"));
  }

  private static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
