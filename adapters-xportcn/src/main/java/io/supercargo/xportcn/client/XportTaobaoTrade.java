package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.Placement;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.ItemBook;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.OrderNames;
import io.supercargo.http.dialect.taobao.trade.Placements;
import io.supercargo.http.dialect.taobao.trade.PurchaseReader;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportCodes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import retrofit2.Call;

/** What the ports of buying at Taobao share. */
record XportTaobaoTrade(XportLine line, OrderNames names, PurchaseReader purchases) {
  /** The platform failed while it may have been at work. */
  private static final Set<String> DOUBTFUL = Set.of("500", "504");

  static XportTaobaoTrade of(XportLine line, BuyableItems items) {
    ItemBook book = new ItemBook();
    return new XportTaobaoTrade(
        line,
        new OrderNames(line.provider(), items, book),
        new PurchaseReader(Marketplace.TAOBAO, book));
  }

  /**
   * Tells, once.
   *
   * @param meaning judges the whole answer
   */
  <W, T> Reply<T> write(
      Call<Answer<WireEnvelope<W>>> call, Function<WireEnvelope<W>, ? extends T> meaning) {
    try {
      return line.line().<WireEnvelope<W>, T>write(call, meaning);
    } catch (SupplierFailure.Unavailable failure) {
      if (failure.origin().code().filter(DOUBTFUL::contains).isPresent()) {
        throw new SupplierFailure.OutcomeUnknown(
            failure.origin(), failure.getMessage() + "; it may or may not have been done", failure);
      }
      throw failure;
    }
  }

  /** Tells, once, where nothing is answered but yes. */
  Reply<Boolean> tell(Call<Answer<WireEnvelope<Object>>> call) {
    return write(
        call,
        envelope -> {
          check(envelope);
          return true;
        });
  }

  /** Whether a code says so; what else is answered is not read. */
  boolean isTold(WireEnvelope<?> envelope) {
    check(envelope);
    return true;
  }

  void check(WireEnvelope<?> envelope) {
    XportCodes.check(line.provider(), envelope);
  }

  /** An order that has a number is there, whatever is said beside it. */
  Placement placement(WireEnvelope<WireCreated> envelope, List<Named> lines) {
    WireCreated made = envelope.data();
    if (!Placements.isMade(made)) {
      check(envelope);
      if (made != null && Boolean.FALSE.equals(made.success())) {
        throw new SupplierFailure.Invalid(
            Origin.of(line.provider()),
            Optional.empty(),
            "%s answered %s: %s".formatted(line.provider(), made.errorCode(), made.errorMessage()));
      }
    }
    if (made == null) {
      throw new InvalidValue("data", "missing", "an order");
    }
    return Placements.read(made, lines);
  }
}
