package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.aftersales.AmendRefund;
import io.supercargo.application.aftersales.ChangeRefund;
import io.supercargo.application.aftersales.ListRefunds;
import io.supercargo.application.aftersales.OpenRefund;
import io.supercargo.application.aftersales.ReconcileBills;
import io.supercargo.application.aftersales.Registry;
import io.supercargo.application.aftersales.ShowRefund;
import io.supercargo.application.order.Account;
import io.supercargo.application.order.Dispatch;
import io.supercargo.application.order.Ids;
import io.supercargo.application.order.ListBills;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Router;
import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.RefundStore;
import java.time.InstantSource;

/** The use cases that get money back. */
final class AftersalesModule extends AbstractModule {
  @Provides
  @Singleton
  OpenRefund openRefund(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      FollowBook follows,
      Ids ids,
      InstantSource clock) {
    return new OpenRefund(journal, providers, inquiry, dispatch, follows, ids, clock);
  }

  @Provides
  @Singleton
  Registry registry(Providers providers, Inquiry inquiry, RefundStore store, InstantSource clock) {
    return new Registry(providers, inquiry, store, clock);
  }

  @Provides
  @Singleton
  ChangeRefund changeRefund(Registry registry, Providers providers, Inquiry inquiry) {
    return new ChangeRefund(registry, providers, inquiry);
  }

  @Provides
  @Singleton
  ShowRefund showRefund(Registry registry, Inquiry inquiry) {
    return new ShowRefund(registry, inquiry);
  }

  @Provides
  @Singleton
  AmendRefund amendRefund(ChangeRefund change, Providers providers, Inquiry inquiry) {
    return new AmendRefund(change, providers, inquiry);
  }

  @Provides
  @Singleton
  ListRefunds listRefunds(
      IntentJournal journal, Providers providers, Router router, FanOut fanOut, Inquiry inquiry) {
    return new ListRefunds(new Account(journal, providers), router, fanOut, inquiry);
  }

  @Provides
  @Singleton
  ReconcileBills reconcileBills(
      ListBills bills, IntentJournal journal, Providers providers, Inquiry inquiry) {
    return new ReconcileBills(bills, journal, providers, inquiry);
  }
}
