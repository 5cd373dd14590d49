package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.store.QuoteStore;
import io.supercargo.testkit.random.Quotes;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link QuoteStore} does. */
public abstract class QuoteStoreContract {
  /** An empty store; called once per test. */
  protected abstract QuoteStore store();

  @Test
  public void givesBackWhatWasPut() {
    QuoteStore store = store();
    Random random = new Random(7);

    for (int i = 0; i < 50; i++) {
      SavedQuote quote = Quotes.random(random);
      store.put(quote);
      store.put(quote);
      assertThat(store.quote(quote.id())).hasValue(quote);
    }
    assertThat(store.quote("qt_other")).isEmpty();
  }

  @Test
  public void sweepsAwayWhatExpiredBefore() {
    QuoteStore store = store();
    SavedQuote quote = Quotes.random(new Random(1));
    store.put(quote);

    store.sweep(quote.expires());
    assertThat(store.quote(quote.id())).hasValue(quote);

    store.sweep(quote.expires().plusMillis(1));
    assertThat(store.quote(quote.id())).isEmpty();
  }
}
