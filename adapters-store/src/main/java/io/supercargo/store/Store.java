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
import io.supercargo.ports.store.Sightings;
import io.supercargo.ports.store.UserBook;
import io.supercargo.ports.store.WantedProducts;
import io.supercargo.ports.store.WebhookStore;
import java.time.InstantSource;

/**
 * An open store with the ports that live in it. Thread-safe. Closing it writes down what the call
 * log still has in hand; the ports are of no use afterwards.
 */
public final class Store implements AutoCloseable {
  private final Pool pool;
  private final JdbcCallLog callLog;
  private final MarketStore marketStore;
  private final TokenStore tokenStore;
  private final Sightings sightings;
  private final IntentJournal intentJournal;
  private final QuoteStore quoteStore;
  private final CartStore cartStore;
  private final PushInbox pushInbox;
  private final FollowBook followBook;
  private final EventLog eventLog;
  private final ShipmentStore shipmentStore;
  private final RefundStore refundStore;
  private final WebhookStore webhookStore;
  private final Dossiers dossiers;
  private final ReceiptBook receiptBook;
  private final WantedProducts wantedProducts;
  private final KeyRing keyRing;
  private final UserBook userBook;
  private final AuditTrail auditTrail;

  private Store(Pool pool, Vault vault, InstantSource clock, CallLogLimits limits) {
    Sql sql = pool.sql();
    this.pool = pool;
    this.callLog = new JdbcCallLog(new CallTable(pool.hastySql()), clock, limits);
    this.marketStore = new JdbcMarketStore(sql);
    this.tokenStore = new JdbcTokenStore(sql, vault);
    this.sightings = new JdbcSightings(sql);
    this.intentJournal = new JdbcIntentJournal(sql, pool.lazySql(), pool.turns());
    this.quoteStore = new JdbcQuoteStore(sql);
    this.cartStore = new JdbcCartStore(sql);
    this.pushInbox = new JdbcPushInbox(sql);
    this.followBook = new JdbcFollowBook(sql);
    Numbering numbering = new Numbering(sql, pool.database(), clock);
    this.eventLog = new JdbcEventLog(sql, numbering);
    this.webhookStore = new JdbcWebhookStore(sql, pool.hastySql(), numbering, vault);
    this.shipmentStore = new JdbcShipmentStore(sql);
    this.refundStore = new JdbcRefundStore(sql);
    this.dossiers = new JdbcDossiers(sql);
    this.receiptBook = new JdbcReceiptBook(sql);
    this.wantedProducts = new JdbcWantedProducts(sql);
    this.keyRing = new JdbcKeyRing(sql, pool.hastySql());
    this.userBook = new JdbcUserBook(sql, pool.hastySql());
    this.auditTrail = new JdbcAuditTrail(pool.hastySql());
  }

  public static Store open(StoreConfig config, InstantSource clock) {
    return open(config, clock, CallLogLimits.USUAL);
  }

  /**
   * Opens the store and brings its tables up to date.
   *
   * @throws StoreInUse when another process has it open
   * @throws StoreFailure when it cannot be opened for another reason
   */
  public static Store open(StoreConfig config, InstantSource clock, CallLogLimits limits) {
    Pool pool = Pool.open(config);
    try {
      Vault vault = vault(config.keys(), pool.sql());
      new Resealing(pool.sql(), vault).run();
      return new Store(pool, vault, clock, limits);
    } catch (RuntimeException refused) {
      pool.close();
      throw refused;
    }
  }

  /** A new key is made for a store that holds nothing sealed, and for no other. */
  private static Vault vault(KeyPlace keys, Sql sql) {
    if (keys.isMissing() && new SealedRows(sql).anySealed()) {
      throw new StoreFailure(
          "%s is missing, and there are sealed tokens or secrets in the store (expected: the file"
                  .formatted(keys.file())
              + " that sealed them). "
              + KeyPlace.WHAT_TO_DO);
    }
    return keys.vault();
  }

  public CallLog callLog() {
    return callLog;
  }

  /** How many calls the log could not keep since it was opened. */
  public long callsLost() {
    return callLog.lost();
  }

  public MarketStore marketStore() {
    return marketStore;
  }

  public TokenStore tokenStore() {
    return tokenStore;
  }

  public Sightings sightings() {
    return sightings;
  }

  public IntentJournal intentJournal() {
    return intentJournal;
  }

  public QuoteStore quoteStore() {
    return quoteStore;
  }

  public CartStore cartStore() {
    return cartStore;
  }

  public PushInbox pushInbox() {
    return pushInbox;
  }

  public FollowBook followBook() {
    return followBook;
  }

  public EventLog eventLog() {
    return eventLog;
  }

  public ShipmentStore shipmentStore() {
    return shipmentStore;
  }

  public RefundStore refundStore() {
    return refundStore;
  }

  public WebhookStore webhookStore() {
    return webhookStore;
  }

  public Dossiers dossiers() {
    return dossiers;
  }

  public ReceiptBook receiptBook() {
    return receiptBook;
  }

  public WantedProducts wantedProducts() {
    return wantedProducts;
  }

  public KeyRing keyRing() {
    return keyRing;
  }

  public UserBook userBook() {
    return userBook;
  }

  public AuditTrail auditTrail() {
    return auditTrail;
  }

  @Override
  public void close() {
    try {
      callLog.close();
    } finally {
      pool.close();
    }
  }
}
