package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.product.PictureSource;
import io.supercargo.ports.provider.Surroundings.Progress;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import java.time.InstantSource;

/** The whole house but its faces: store, providers, use cases. */
public final class SupercargoModule extends AbstractModule {
  private final Configuration configuration;
  private final Home home;
  private final Progress progress;
  private final MeterRegistry meters;

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

  @Override
  protected void configure() {
    bind(Configuration.class).toInstance(configuration);
    bind(Home.class).toInstance(home);
    bind(MeterRegistry.class).toInstance(meters);
    bind(InstantSource.class).toInstance(InstantSource.system());
    bind(Shutdown.class).toInstance(new Shutdown());
    bind(PublicUrl.class).toInstance(new PublicUrl(configuration.server()));
    install(new ProvidersModule());
    install(new UseCasesModule());
  }

  @Provides
  @Singleton
  CallLog callLog() {
    return CallLog.NONE;
  }

  @Provides
  @Singleton
  MarketStore marketStore() {
    return MarketStore.inMemory();
  }

  @Provides
  @Singleton
  PictureSource pictureSource() {
    return picture -> {
      throw new InvalidValue("imageUrl", picture, "a picture that the provider can read itself");
    };
  }

  @Provides
  @Singleton
  Lodging lodging(InstantSource clock, CallLog calls, MarketStore market, PublicUrl url) {
    return new Lodging(home, clock, calls, market, url, progress);
  }
}
