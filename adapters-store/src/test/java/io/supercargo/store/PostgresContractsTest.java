package io.supercargo.store;

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
import io.supercargo.ports.store.UserBook;
import io.supercargo.ports.store.WantedProducts;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.testkit.store.AuditTrailContract;
import io.supercargo.testkit.store.CallLogContract;
import io.supercargo.testkit.store.CartStoreContract;
import io.supercargo.testkit.store.ClaimsContract;
import io.supercargo.testkit.store.DossiersContract;
import io.supercargo.testkit.store.EventLogContract;
import io.supercargo.testkit.store.FollowBookContract;
import io.supercargo.testkit.store.IntentJournalContract;
import io.supercargo.testkit.store.KeyRingContract;
import io.supercargo.testkit.store.KnownOrdersContract;
import io.supercargo.testkit.store.MarketStoreContract;
import io.supercargo.testkit.store.PushInboxContract;
import io.supercargo.testkit.store.QuoteStoreContract;
import io.supercargo.testkit.store.ReceiptBookContract;
import io.supercargo.testkit.store.RefundStoreContract;
import io.supercargo.testkit.store.ShipmentStoreContract;
import io.supercargo.testkit.store.TokenStoreContract;
import io.supercargo.testkit.store.UserBookContract;
import io.supercargo.testkit.store.WantedProductsContract;
import io.supercargo.testkit.store.WebhookStoreContract;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every store in PostgreSQL does what every store does. */
@Tag("slow")
class PostgresContractsTest {
  @RegisterExtension final OpenStore opened = OpenStore.inPostgres();

  @Nested
  class Intents extends IntentJournalContract {
    @Override
    protected IntentJournal journal() {
      return opened.get().intentJournal();
    }
  }

  @Nested
  class Claims extends ClaimsContract {
    @Override
    protected IntentJournal journal() {
      return opened.get().intentJournal();
    }
  }

  @Nested
  class Orders extends KnownOrdersContract {
    @Override
    protected IntentJournal journal() {
      return opened.get().intentJournal();
    }
  }

  @Nested
  class Events extends EventLogContract {
    @Override
    protected EventLog log() {
      return opened.get().eventLog();
    }

    @Override
    protected IntentJournal journal() {
      return opened.get().intentJournal();
    }
  }

  @Nested
  class Shipments extends ShipmentStoreContract {
    @Override
    protected ShipmentStore store() {
      return opened.get().shipmentStore();
    }

    @Override
    protected EventLog log() {
      return opened.get().eventLog();
    }
  }

  @Nested
  class Refunds extends RefundStoreContract {
    @Override
    protected RefundStore store() {
      return opened.get().refundStore();
    }

    @Override
    protected EventLog log() {
      return opened.get().eventLog();
    }
  }

  @Nested
  class Webhooks extends WebhookStoreContract {
    @Override
    protected WebhookStore store() {
      return opened.get().webhookStore();
    }

    @Override
    protected EventLog log() {
      return opened.get().eventLog();
    }
  }

  @Nested
  class Quotes extends QuoteStoreContract {
    @Override
    protected QuoteStore store() {
      return opened.get().quoteStore();
    }
  }

  @Nested
  class Consignments extends DossiersContract {
    @Override
    protected Dossiers store() {
      return opened.get().dossiers();
    }
  }

  @Nested
  class WantedOnes extends WantedProductsContract {
    @Override
    protected WantedProducts products() {
      return opened.get().wantedProducts();
    }

    @Override
    protected EventLog log() {
      return opened.get().eventLog();
    }
  }

  @Nested
  class Warehouses extends ReceiptBookContract {
    @Override
    protected ReceiptBook book() {
      return opened.get().receiptBook();
    }
  }

  @Nested
  class Carts extends CartStoreContract {
    @Override
    protected CartStore store() {
      return opened.get().cartStore();
    }
  }

  @Nested
  class Pushes extends PushInboxContract {
    @Override
    protected PushInbox inbox() {
      return opened.get().pushInbox();
    }
  }

  @Nested
  class Following extends FollowBookContract {
    @Override
    protected FollowBook book() {
      return opened.get().followBook();
    }

    @Override
    protected IntentJournal journal() {
      return opened.get().intentJournal();
    }
  }

  @Nested
  class Markets extends MarketStoreContract {
    @Override
    protected MarketStore store() {
      return opened.get().marketStore();
    }
  }

  @Nested
  class Accounts extends TokenStoreContract {
    @Override
    protected TokenStore store() {
      return opened.get().tokenStore();
    }
  }

  @Nested
  class Keys extends KeyRingContract {
    @Override
    protected KeyRing ring() {
      return opened.get().keyRing();
    }
  }

  @Nested
  class Users extends UserBookContract {
    @Override
    protected UserBook book() {
      return opened.get().userBook();
    }
  }

  @Nested
  class Deeds extends AuditTrailContract {
    @Override
    protected AuditTrail trail() {
      return opened.get().auditTrail();
    }
  }

  @Nested
  class Calls extends CallLogContract {
    private @Nullable Store store;

    @Override
    protected CallLog log(InstantSource clock, int count, Duration age) {
      CallLogLimits limits = new CallLogLimits(1_024, count, age);
      store = Store.open(Servers.database(), clock, limits);
      return store.callLog();
    }

    @AfterEach
    void close() {
      if (store != null) {
        store.close();
      }
    }
  }
}
