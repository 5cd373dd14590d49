package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.application.follow.FollowRefunds;
import io.supercargo.application.follow.FollowUp;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.order.Ids;
import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.order.Settle;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Keeping;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Routing;
import io.supercargo.application.provider.Watch;
import io.supercargo.application.push.ApplyPushes;
import io.supercargo.application.push.Consequences;
import io.supercargo.application.push.ReceivePush;
import io.supercargo.application.push.Rouse;
import io.supercargo.application.push.Signal;
import io.supercargo.application.webhook.Deliver;
import io.supercargo.application.webhook.PostRoom;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.http.HttpCourier;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.CallObserver;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.webhook.Courier;
import io.supercargo.store.Store;
import io.supercargo.store.StoreConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What takes messages, acts on them and tells others, over the store of a home: at a supplier whose
 * only order is paid, at one moment.
 */
final class Works implements AutoCloseable {
  static final String ORDER = "7";
  static final String PAID = "message 1";

  private static final String SUPPLIER = "cbu";

  final Store store;
  private final InstantSource clock;
  private final Providers providers;
  private final Ids ids;
  private final Courier courier;
  private final Signal signal = new Signal();

  Works(Path home, Instant now) {
    clock = () -> now;
    store = Store.open(StoreConfig.in(home), clock);
    providers = new Providers(List.of(supplier()));
    ids = new Ids(clock);
    courier = new HttpCourier(true, clock);
  }

  PushInbox inbox() {
    return store.pushInbox();
  }

  /** Posts as the supplier does. */
  Optional<PushAnswer> push(PushInbox inbox, String message) {
    return new ReceivePush(providers, inbox, ids, clock, signal)
        .receive(SUPPLIER, new Callback("POST", Map.of(), "", message));
  }

  /** Acts on what is due. */
  int apply() {
    Watch watch = new Watch(providers, clock, CallObserver.NONE);
    Router router = new Router(providers, Routing.DEFAULT, watch);
    Inquiry inquiry = new Inquiry(router, new Reads(watch, clock, Keeping.NOTHING));
    Settle settle = new Settle(store.intentJournal(), providers, OrderPolicy.USUAL, clock);
    Consequences consequences =
        new Consequences(
            providers,
            new FollowUp(store.intentJournal(), watch, List.of(), clock),
            new FollowRefunds(store.refundStore(), watch, clock),
            new ReceiveParcels(store.receiptBook(), providers, new Errand(router, inquiry), clock),
            new WatchProducts(store.wantedProducts(), watch, clock));
    Rouse rouse = new Rouse(store.intentJournal(), settle);
    return new ApplyPushes(inbox(), consequences, rouse, clock).due();
  }

  /** Tells whoever wants to be told. */
  void tell() {
    Deliver deliver =
        new Deliver(store.webhookStore(), store.eventLog(), courier, clock, new Random(1));
    new PostRoom(store.webhookStore(), deliver, Runnable::run, clock).due();
  }

  /** Somebody wants to be told. */
  void subscribe(URI url) {
    Webhooks webhooks = new Webhooks(store.webhookStore(), courier, ids, clock);
    Webhooks.Keyed added = webhooks.add(new Webhooks.Wish(url, Set.of(), false, ""));
    assertThat(added.endpoint().isEnabled()).isTrue();
  }

  @Override
  public void close() {
    store.close();
  }

  private static Provider supplier() {
    return Provider.named(SUPPLIER, "fake")
        .at(Marketplace.ALIBABA_1688)
        .with(OrderBook.class, new OneOrder())
        .with(PushReader.class, Works::read)
        .supports(Capability.ORDER_LOOKUP, Support.YES)
        .build();
  }

  private static PushReader.Reading read(Callback callback) {
    SupplierEvent event =
        new SupplierEvent.OrderChanged(Marketplace.ALIBABA_1688, ORDER, Optional.empty());
    return new PushReader.Reading.Verified(
        new PushMessage("topic", Optional.of(callback.body()), Optional.empty(), List.of(event)),
        PushAnswer.SUCCESS);
  }

  private static final class OneOrder implements OrderBook {
    @Override
    public Reply<Order> order(String id) {
      return Reply.of(
          new Order(
              id,
              OrderStatus.PAID,
              "paid",
              Optional.empty(),
              List.of(),
              Amounts.of(Money.fen(100), Money.fen(0)),
              Optional.empty(),
              Order.Times.since(Instant.parse("2026-11-20T07:00:00Z")),
              Optional.empty(),
              Optional.empty(),
              Map.of()));
    }

    @Override
    public Reply<Page<Order>> orders(OrderQuery query) {
      throw new AssertionError("nobody lists orders here");
    }
  }
}
