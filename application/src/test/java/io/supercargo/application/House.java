package io.supercargo.application;

import io.supercargo.application.provider.Deadlines;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Keeping;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Routing;
import io.supercargo.application.provider.Watch;
import io.supercargo.application.search.Revealed;
import io.supercargo.application.search.Sweep;
import io.supercargo.application.search.Trails;
import io.supercargo.domain.Capability;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.CallObserver;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.store.MarketStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/** What stands between a use case and its providers, put together for a test. */
public final class House implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  public final Providers providers;
  public final Watch watch;
  public final Router router;
  public final FanOut fanOut;
  public final Inquiry inquiry;
  public final Reads reads;
  public final Revealed revealed = new Revealed();
  public final Sweep sweep;
  private volatile Instant now = START;

  public House(Routing routing, Provider... providers) {
    this(CallObserver.NONE, routing, providers);
  }

  public House(CallObserver observer, Routing routing, Provider... all) {
    this(observer, routing, Keeping.NOTHING, all);
  }

  public House(Keeping keeping, Provider... all) {
    this(CallObserver.NONE, Routing.DEFAULT, keeping, all);
  }

  private House(CallObserver observer, Routing routing, Keeping keeping, Provider... all) {
    InstantSource clock = () -> now;
    providers = new Providers(List.of(all));
    watch = new Watch(providers, clock, observer);
    router = new Router(providers, routing, watch);
    fanOut = new FanOut(clock, UnaryOperator.identity(), Deadlines.USUAL);
    reads = new Reads(watch, clock, keeping);
    inquiry = new Inquiry(router, reads);
    sweep = new Sweep(router, fanOut, revealed, new Trails(MarketStore.inMemory(), clock));
  }

  public static House of(Provider... providers) {
    return new House(Routing.DEFAULT, providers);
  }

  public static Provider selling(String name, ProductSearch market) {
    return Provider.named(name, "fake")
        .with(ProductSearch.class, market)
        .supports(Capability.KEYWORD_SEARCH, Support.YES)
        .build();
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public Instant now() {
    return now;
  }

  @Override
  public void close() {
    fanOut.close();
    providers.close();
  }
}
