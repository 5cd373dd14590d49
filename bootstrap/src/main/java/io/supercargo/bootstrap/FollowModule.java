package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.follow.FollowParcels;
import io.supercargo.application.follow.FollowRefunds;
import io.supercargo.application.follow.FollowUp;
import io.supercargo.application.follow.Poll;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.order.Ids;
import io.supercargo.application.order.Settle;
import io.supercargo.application.order.TraceOrder;
import io.supercargo.application.people.ForgetPeople;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Watch;
import io.supercargo.application.push.ApplyPushes;
import io.supercargo.application.push.Consequences;
import io.supercargo.application.push.FetchMissed;
import io.supercargo.application.push.HearSuppliers;
import io.supercargo.application.push.ReceivePush;
import io.supercargo.application.push.Rouse;
import io.supercargo.application.push.ShowPushes;
import io.supercargo.application.push.Signal;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.store.RefundStore;
import io.supercargo.ports.store.ShipmentStore;
import io.supercargo.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What keeps orders as they are at their suppliers. */
final class FollowModule extends AbstractModule {
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofDays(1);

  @Provides
  @Singleton
  PushInbox pushInbox(Store store) {
    return store.pushInbox();
  }

  @Provides
  @Singleton
  FollowBook followBook(Store store) {
    return store.followBook();
  }

  @Provides
  @Singleton
  Signal signal() {
    return new Signal();
  }

  @Provides
  @Singleton
  FollowRefunds followRefunds(RefundStore store, Watch watch, InstantSource clock) {
    return new FollowRefunds(store, watch, clock);
  }

  @Provides
  @Singleton
  FollowUp followUp(
      IntentJournal journal,
      ShipmentStore shipments,
      FollowRefunds refunds,
      Watch watch,
      InstantSource clock) {
    FollowParcels parcels = new FollowParcels(shipments, watch, clock);
    return new FollowUp(journal, watch, List.of(parcels, refunds), clock);
  }

  @Provides
  @Singleton
  Poll poll(
      FollowBook book,
      FollowUp followUp,
      Providers providers,
      Configuration configuration,
      InstantSource clock) {
    return new Poll(book, followUp, providers, configuration.follow().pace(), clock);
  }

  @Provides
  @Singleton
  ReceivePush receivePush(
      Providers providers, PushInbox inbox, Ids ids, InstantSource clock, Signal signal) {
    return new ReceivePush(providers, inbox, ids, clock, signal);
  }

  @Provides
  @Singleton
  Consequences consequences(
      Providers providers,
      FollowUp followUp,
      FollowRefunds refunds,
      ReceiveParcels parcels,
      WatchProducts products) {
    return new Consequences(providers, followUp, refunds, parcels, products);
  }

  @Provides
  @Singleton
  Rouse rouse(IntentJournal journal, Settle settle) {
    return new Rouse(journal, settle);
  }

  @Provides
  @Singleton
  ApplyPushes applyPushes(
      PushInbox inbox, Consequences consequences, Rouse rouse, InstantSource clock) {
    return new ApplyPushes(inbox, consequences, rouse, clock);
  }

  @Provides
  @Singleton
  HearSuppliers hearSuppliers(Providers providers, Consequences consequences, Rouse rouse) {
    return new HearSuppliers(providers, consequences, rouse);
  }

  @Provides
  @Singleton
  ShowPushes showPushes(PushInbox inbox) {
    return new ShowPushes(inbox);
  }

  @Provides
  @Singleton
  TraceOrder traceOrder(IntentJournal journal, EventLog events, PushInbox inbox, CallLog calls) {
    return new TraceOrder(journal, events, inbox, calls);
  }

  @Provides
  @Singleton
  FetchMissed fetchMissed(
      Providers providers, ReceivePush receive, Configuration configuration, InstantSource clock) {
    return new FetchMissed(providers, receive, configuration.follow().fetch(), clock);
  }

  @Provides
  @Singleton
  Patrol patrol(
      ApplyPushes pushes,
      FetchMissed missed,
      Poll poll,
      HearSuppliers news,
      PushInbox inbox,
      Signal signal,
      InstantSource clock,
      ForgetPeople forget,
      Configuration configuration,
      Shutdown shutdown) {
    FollowSettings settings = configuration.follow();
    Patrol patrol = new Patrol(pushes::due, signal, news);
    if (settings.polls()) {
      patrol.also("poll", A_SECOND, poll::due);
    }
    patrol.also("missed messages", A_SECOND, missed::due);
    patrol.also("old pushes", AN_HOUR, () -> inbox.sweep(clock.instant().minus(settings.keep())));
    configuration
        .people()
        .keep()
        .ifPresent(keep -> patrol.also("people", A_DAY, () -> forget.before(keep)));
    return shutdown.closing(patrol);
  }
}
