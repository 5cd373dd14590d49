package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.account.ConnectAccount;
import io.supercargo.application.account.FindSellerChat;
import io.supercargo.application.account.ListAddresses;
import io.supercargo.application.account.OpenStates;
import io.supercargo.application.account.ParseAddress;
import io.supercargo.application.account.RegisterBuyer;
import io.supercargo.application.account.WriteAddress;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Router;
import io.supercargo.application.sync.ReportBack;
import io.supercargo.application.write.Errand;
import io.supercargo.application.write.Repeats;
import io.supercargo.ports.store.MarketStore;
import java.time.InstantSource;

/** The use cases around addresses, accounts and chats, and how suppliers are told to change. */
final class AccountModule extends AbstractModule {
  @Provides
  @Singleton
  Errand errand(Router router, Inquiry inquiry) {
    return new Errand(router, inquiry);
  }

  @Provides
  @Singleton
  Repeats repeats(MarketStore store, InstantSource clock) {
    return new Repeats(store, clock);
  }

  @Provides
  @Singleton
  ListAddresses listAddresses(Inquiry inquiry) {
    return new ListAddresses(inquiry);
  }

  @Provides
  @Singleton
  WriteAddress writeAddress(Errand errand) {
    return new WriteAddress(errand);
  }

  @Provides
  @Singleton
  ParseAddress parseAddress(Inquiry inquiry) {
    return new ParseAddress(inquiry);
  }

  @Provides
  @Singleton
  ReportBack reportBack(Errand errand) {
    return new ReportBack(errand);
  }

  @Provides
  @Singleton
  RegisterBuyer registerBuyer(Errand errand) {
    return new RegisterBuyer(errand);
  }

  @Provides
  @Singleton
  FindSellerChat findSellerChat(Inquiry inquiry) {
    return new FindSellerChat(inquiry);
  }

  @Provides
  @Singleton
  ConnectAccount connectAccount(
      Providers providers, PublicUrl url, MarketStore store, InstantSource clock) {
    return new ConnectAccount(providers, url, new OpenStates(store, clock));
  }
}
