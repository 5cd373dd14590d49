package io.supercargo.bootstrap;

import com.google.common.base.Suppliers;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.supercargo.application.order.OrderPolicy;
import io.supercargo.http.HttpCourier;
import io.supercargo.http.HttpPictureSource;
import io.supercargo.ports.product.PictureSource;
import io.supercargo.ports.provider.Surroundings.Progress;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CartStore;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.ports.store.QuoteStore;
import io.supercargo.ports.store.RefundStore;
import io.supercargo.ports.store.ShipmentStore;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.ports.webhook.Courier;
import io.supercargo.store.CallLogLimits;
import io.supercargo.store.Store;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The whole house but its faces: store, providers, use cases. */
public final class SupercargoModule extends AbstractModule {
  private final Configuration configuration;
  private final Home home;
  private final Progress progress;
  private final MeterRegistry meters;
  private final Shutdown shutdown = new Shutdown();

  public SupercargoModule(Configuration configuration, Home home) {
    this(configuration, home, Progress.SILENT, new SimpleMeterRegistry());
  }

  public SupercargoModule(
      Configuration configuration, Home home, Progress progress, MeterRegistry meters) {
    this.configuration = configuration;
    this.home = home;
    this.progress = progress;
    this.meters = meters;
  }

  Shutdown shutdown() {
    return shutdown;
  }

  @Override
  protected void configure() {
    bind(Configuration.class).toInstance(configuration);
    bind(Home.class).toInstance(home);
    bind(MeterRegistry.class).toInstance(meters);
    bind(InstantSource.class).toInstance(InstantSource.system());
    bind(Shutdown.class).toInstance(shutdown);
    bind(PublicUrl.class).toInstance(new PublicUrl(configuration.server()));
    install(new ProvidersModule());
    install(new UseCasesModule());
    install(new AccessModule());
    install(new PeopleModule());
  }

  @Provides
  @Singleton
  Store store(InstantSource clock) {
    CallLogLimits limits = configuration.callLog().limits();
    return shutdown.closing(Store.open(configuration.store(), clock, limits));
  }

  @Provides
  @Singleton
  CallLog callLog(Store store) {
    return configuration.callLog().maxCalls() == 0 ? CallLog.NONE : store.callLog();
  }

  @Provides
  @Singleton
  MarketStore marketStore(Store store) {
    return store.marketStore();
  }

  @Provides
  @Singleton
  IntentJournal intentJournal(Store store) {
    return new MeteredJournal(store.intentJournal(), meters);
  }

  @Provides
  @Singleton
  QuoteStore quoteStore(Store store) {
    return store.quoteStore();
  }

  @Provides
  @Singleton
  CartStore cartStore(Store store) {
    return store.cartStore();
  }

  @Provides
  @Singleton
  EventLog eventLog(Store store) {
    return store.eventLog();
  }

  @Provides
  @Singleton
  RefundStore refundStore(Store store) {
    return store.refundStore();
  }

  @Provides
  @Singleton
  ShipmentStore shipmentStore(Store store) {
    return store.shipmentStore();
  }

  @Provides
  @Singleton
  WebhookStore webhookStore(Store store) {
    return store.webhookStore();
  }

  @Provides
  @Singleton
  Courier courier(InstantSource clock) {
    boolean local = configuration.server().isLocal();
    Supplier<Courier> courier = Suppliers.memoize(() -> new HttpCourier(local, clock));
    return new LateCourier(courier);
  }

  @Provides
  @Singleton
  OrderPolicy orderPolicy(KeyRing ring) {
    return configuration.orders().with(name -> ring.named(name).map(key -> key.rights().budget()));
  }

  @Provides
  @Singleton
  KeyRing keyRing(Store store) {
    return store.keyRing();
  }

  @Provides
  @Singleton
  PictureSource pictureSource() {
    boolean local = configuration.server().isLocal();
    Supplier<PictureSource> source = Suppliers.memoize(() -> new HttpPictureSource(local));
    return picture -> source.get().fetch(picture);
  }

  @Provides
  @Singleton
  Lodging lodging(InstantSource clock, CallLog calls, Store store, PublicUrl url) {
    return new Lodging(
        home,
        clock,
        calls,
        store.marketStore(),
        store.tokenStore(),
        url,
        progress,
        configuration.recording());
  }
}
