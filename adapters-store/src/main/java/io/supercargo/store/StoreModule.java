package io.supercargo.store;

import com.google.inject.AbstractModule;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.store.AuditTrail;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CartStore;
import io.supercargo.ports.store.Dossiers;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.store.QuoteStore;
import io.supercargo.ports.store.ReceiptBook;
import io.supercargo.ports.store.RefundStore;
import io.supercargo.ports.store.ShipmentStore;
import io.supercargo.ports.store.Sightings;
import io.supercargo.ports.store.UserBook;
import io.supercargo.ports.store.WantedProducts;
import io.supercargo.ports.store.WebhookStore;

/** Binds the ports of an open store. Whoever opened it closes it. */
public final class StoreModule extends AbstractModule {
  private final Store store;

  public StoreModule(Store store) {
    this.store = store;
  }

  @Override
  protected void configure() {
    bind(Store.class).toInstance(store);
    bind(CallLog.class).toInstance(store.callLog());
    bind(MarketStore.class).toInstance(store.marketStore());
    bind(Sightings.class).toInstance(store.sightings());
    bind(TokenStore.class).toInstance(store.tokenStore());
    bind(IntentJournal.class).toInstance(store.intentJournal());
    bind(QuoteStore.class).toInstance(store.quoteStore());
    bind(CartStore.class).toInstance(store.cartStore());
    bind(PushInbox.class).toInstance(store.pushInbox());
    bind(FollowBook.class).toInstance(store.followBook());
    bind(EventLog.class).toInstance(store.eventLog());
    bind(RefundStore.class).toInstance(store.refundStore());
    bind(ShipmentStore.class).toInstance(store.shipmentStore());
    bind(WebhookStore.class).toInstance(store.webhookStore());
    bind(Dossiers.class).toInstance(store.dossiers());
    bind(ReceiptBook.class).toInstance(store.receiptBook());
    bind(WantedProducts.class).toInstance(store.wantedProducts());
    bind(AuditTrail.class).toInstance(store.auditTrail());
    bind(UserBook.class).toInstance(store.userBook());
    bind(KeyRing.class).toInstance(store.keyRing());
  }
}
