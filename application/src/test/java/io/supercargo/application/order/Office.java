package io.supercargo.application.order;

import io.supercargo.application.House;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.domain.order.Variant;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.QuoteStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A house that buys, put together for a test. */
final class Office implements AutoCloseable {
  static final Address ADDRESS =
      new Address(
          new Receiver("张三", "18888888888"),
          new Region(
              Region.CHINA, "浙江省", "杭州市", Optional.of("滨江区"), Optional.empty(), Optional.empty()),
          "网商路699号",
          Optional.empty());

  final IntentJournal journal;
  final House house;
  final Ids ids;
  final QuoteOrder quote;
  final PlaceOrder place;
  final PayOrders pay;
  final ChangeOrder change;
  final Settle settle;
  final ResolveIntent resolve;
  final ApproveIntent approve;
  final Journaling journaling;
  private final QuoteStore quotes = QuoteStore.inMemory();

  Office(OrderPolicy policy, Provider... providers) {
    this(policy, IntentJournal.inMemory(), providers);
  }

  Office(OrderPolicy policy, IntentJournal journal, Provider... providers) {
    this.journal = journal;
    house = House.of(providers);
    ids = new Ids(house::now);
    Dispatch dispatch = new Dispatch(journal, house.providers, policy, house::now);
    quote = new QuoteOrder(house.router, house.inquiry, quotes, policy, ids, house::now);
    place =
        new PlaceOrder(
            quotes,
            journal,
            house.providers,
            house.router,
            house.inquiry,
            dispatch,
            policy,
            ids,
            house::now);
    pay = new PayOrders(journal, house.providers, house.inquiry, dispatch, policy, ids, house::now);
    change = new ChangeOrder(journal, house.providers, house.inquiry, dispatch, ids, house::now);
    settle = new Settle(journal, house.providers, policy, house::now);
    journaling = new Journaling(journal, house.inquiry, dispatch, settle, policy, ids, house::now);
    approve =
        new ApproveIntent(
            journal, house.providers, house.inquiry, dispatch, pay, policy, house::now);
    resolve = new ResolveIntent(journal, house.providers, policy, house::now);
  }

  SavedQuote quoted(long... products) {
    return quoted(Selection.ROUTED, products);
  }

  SavedQuote quotedAt(String provider, long... products) {
    return quoted(Selection.of(provider), products);
  }

  private SavedQuote quoted(Selection selection, long... products) {
    List<OrderLine> lines =
        Arrays.stream(products)
            .mapToObj(number -> new OrderLine(Merchant.product(number), Variant.NONE, 2))
            .toList();
    return quote.quote(new Wanted(lines, ADDRESS, Audience.ENGLISH), selection);
  }

  Intent placed(String key, SavedQuote quote) {
    return place.place(key, order(quote));
  }

  static PlaceOrder.Order order(SavedQuote quote) {
    return new PlaceOrder.Order(quote.id(), PriceGuard.STRICT, false, Optional.empty());
  }

  /** Lets time pass, with a round every so often. */
  void pass(Duration time, Duration step) {
    for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(step)) {
      house.pass(step);
      settle.due();
    }
  }

  @Override
  public void close() {
    house.close();
  }
}
