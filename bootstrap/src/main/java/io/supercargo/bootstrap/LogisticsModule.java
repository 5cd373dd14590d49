package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.logistics.BookConsignment;
import io.supercargo.application.logistics.FollowConsignment;
import io.supercargo.application.logistics.QuoteConsignment;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.logistics.ResolveConsignment;
import io.supercargo.application.order.Ids;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.write.Errand;
import io.supercargo.ports.store.Dossiers;
import io.supercargo.ports.store.ReceiptBook;
import io.supercargo.store.Store;
import java.time.InstantSource;

/** The use cases around goods that go abroad, and the stores that they need. */
final class LogisticsModule extends AbstractModule {
  @Provides
  @Singleton
  Dossiers dossiers(Store store) {
    return store.dossiers();
  }

  @Provides
  @Singleton
  ReceiptBook receiptBook(Store store) {
    return store.receiptBook();
  }

  @Provides
  @Singleton
  QuoteConsignment quoteConsignment(Errand errand) {
    return new QuoteConsignment(errand);
  }

  @Provides
  @Singleton
  BookConsignment bookConsignment(Dossiers dossiers, Errand errand, Ids ids, InstantSource clock) {
    return new BookConsignment(dossiers, errand, ids, clock);
  }

  @Provides
  @Singleton
  FollowConsignment followConsignment(
      Dossiers dossiers, Providers providers, Errand errand, InstantSource clock) {
    return new FollowConsignment(dossiers, providers, errand, clock);
  }

  @Provides
  @Singleton
  ResolveConsignment resolveConsignment(
      Dossiers dossiers, Providers providers, InstantSource clock) {
    return new ResolveConsignment(dossiers, providers, clock);
  }

  @Provides
  @Singleton
  ReceiveParcels receiveParcels(
      ReceiptBook book, Providers providers, Errand errand, InstantSource clock) {
    return new ReceiveParcels(book, providers, errand, clock);
  }
}
