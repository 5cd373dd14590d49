package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.order.ApproveIntent;
import io.supercargo.application.order.Carts;
import io.supercargo.application.order.ChangeOrder;
import io.supercargo.application.order.ChangeSupplierCart;
import io.supercargo.application.order.Dispatch;
import io.supercargo.application.order.Ids;
import io.supercargo.application.order.Journaling;
import io.supercargo.application.order.ListBills;
import io.supercargo.application.order.ListOrders;
import io.supercargo.application.order.ListSupplierCart;
import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.order.PayOrders;
import io.supercargo.application.order.PlaceOrder;
import io.supercargo.application.order.ProvePayment;
import io.supercargo.application.order.QuoteOrder;
import io.supercargo.application.order.RedirectOrder;
import io.supercargo.application.order.ResolveIntent;
import io.supercargo.application.order.Settle;
import io.supercargo.application.order.ShowIntents;
import io.supercargo.application.order.ShowOrder;
import io.supercargo.application.order.ShowQuote;
import io.supercargo.application.order.TrackOrder;
import io.supercargo.application.order.WatchedQuotes;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Router;
import io.supercargo.application.write.Errand;
import io.supercargo.ports.store.CartStore;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.QuoteStore;
import io.supercargo.ports.store.ShipmentStore;
import java.time.InstantSource;

/** The use cases that buy. */
final class OrderModule extends AbstractModule {
  @Provides
  @Singleton
  Ids ids(InstantSource clock) {
    return new Ids(clock);
  }

  @Provides
  @Singleton
  QuoteOrder quoteOrder(
      Router router,
      Inquiry inquiry,
      QuoteStore quotes,
      WatchProducts watched,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    return new QuoteOrder(router, inquiry, new WatchedQuotes(quotes, watched), policy, ids, clock);
  }

  @Provides
  @Singleton
  ShowQuote showQuote(QuoteStore quotes) {
    return new ShowQuote(quotes);
  }

  @Provides
  @Singleton
  Dispatch dispatch(
      IntentJournal journal, Providers providers, OrderPolicy policy, InstantSource clock) {
    return new Dispatch(journal, providers, policy, clock);
  }

  @Provides
  @Singleton
  PlaceOrder placeOrder(
      QuoteStore quotes,
      IntentJournal journal,
      Providers providers,
      Router router,
      Inquiry inquiry,
      Dispatch dispatch,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    return new PlaceOrder(
        quotes, journal, providers, router, inquiry, dispatch, policy, ids, clock);
  }

  @Provides
  @Singleton
  ChangeOrder changeOrder(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      Ids ids,
      InstantSource clock) {
    return new ChangeOrder(journal, providers, inquiry, dispatch, ids, clock);
  }

  @Provides
  @Singleton
  TrackOrder trackOrder(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      ShipmentStore shipments,
      InstantSource clock) {
    return new TrackOrder(journal, providers, inquiry, shipments, clock);
  }

  @Provides
  @Singleton
  PayOrders payOrders(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    return new PayOrders(journal, providers, inquiry, dispatch, policy, ids, clock);
  }

  @Provides
  @Singleton
  ListBills listBills(Inquiry inquiry) {
    return new ListBills(inquiry);
  }

  @Provides
  @Singleton
  ProvePayment provePayment(IntentJournal journal, Providers providers, Inquiry inquiry) {
    return new ProvePayment(journal, providers, inquiry);
  }

  @Provides
  @Singleton
  RedirectOrder redirectOrder(IntentJournal journal, Providers providers, Inquiry inquiry) {
    return new RedirectOrder(journal, providers, inquiry);
  }

  @Provides
  @Singleton
  Settle settle(
      IntentJournal journal, Providers providers, OrderPolicy policy, InstantSource clock) {
    return new Settle(journal, providers, policy, clock);
  }

  @Provides
  @Singleton
  Rounds rounds(Settle settle, Post post, Shutdown shutdown) {
    return shutdown.closing(new Rounds(settle, post));
  }

  @Provides
  @Singleton
  Journaling journaling(
      IntentJournal journal,
      Inquiry inquiry,
      Dispatch dispatch,
      Settle settle,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    return new Journaling(journal, inquiry, dispatch, settle, policy, ids, clock);
  }

  @Provides
  @Singleton
  ApproveIntent approveIntent(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      PayOrders payments,
      OrderPolicy policy,
      InstantSource clock) {
    return new ApproveIntent(journal, providers, inquiry, dispatch, payments, policy, clock);
  }

  @Provides
  @Singleton
  ResolveIntent resolveIntent(
      IntentJournal journal, Providers providers, OrderPolicy policy, InstantSource clock) {
    return new ResolveIntent(journal, providers, policy, clock);
  }

  @Provides
  @Singleton
  ShowIntents showIntents(IntentJournal journal) {
    return new ShowIntents(journal);
  }

  @Provides
  @Singleton
  ShowOrder showOrder(
      IntentJournal journal, Providers providers, Inquiry inquiry, InstantSource clock) {
    return new ShowOrder(journal, providers, inquiry, clock);
  }

  @Provides
  @Singleton
  ListOrders listOrders(IntentJournal journal, Inquiry inquiry) {
    return new ListOrders(journal, inquiry);
  }

  @Provides
  @Singleton
  ListSupplierCart listSupplierCart(Inquiry inquiry) {
    return new ListSupplierCart(inquiry);
  }

  @Provides
  @Singleton
  ChangeSupplierCart changeSupplierCart(Errand errand) {
    return new ChangeSupplierCart(errand);
  }

  @Provides
  @Singleton
  Carts carts(CartStore store, Ids ids, InstantSource clock) {
    return new Carts(store, ids, clock);
  }
}
