package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CartStore;
import io.supercargo.ports.store.Dossiers;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.ports.store.QuoteStore;
import io.supercargo.ports.store.ReceiptBook;
import io.supercargo.ports.store.Sightings;
import io.supercargo.ports.store.WantedProducts;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreModuleTest {
  @TempDir Path home;

  @Test
  void bindsWhatLivesInTheStore() {
    try (Store store = Store.open(StoreConfig.in(home), InstantSource.system())) {
      var injector = Guice.createInjector(new StoreModule(store));

      assertThat(injector.getInstance(CallLog.class)).isSameAs(store.callLog());
      assertThat(injector.getInstance(MarketStore.class)).isSameAs(store.marketStore());
      assertThat(injector.getInstance(Sightings.class)).isSameAs(store.sightings());
      assertThat(injector.getInstance(TokenStore.class)).isSameAs(store.tokenStore());
      assertThat(injector.getInstance(IntentJournal.class)).isSameAs(store.intentJournal());
      assertThat(injector.getInstance(QuoteStore.class)).isSameAs(store.quoteStore());
      assertThat(injector.getInstance(CartStore.class)).isSameAs(store.cartStore());
      assertThat(injector.getInstance(Dossiers.class)).isSameAs(store.dossiers());
      assertThat(injector.getInstance(ReceiptBook.class)).isSameAs(store.receiptBook());
      assertThat(injector.getInstance(WantedProducts.class)).isSameAs(store.wantedProducts());
    }
  }
}
