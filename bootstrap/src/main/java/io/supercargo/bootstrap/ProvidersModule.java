package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.micrometer.core.instrument.MeterRegistry;
import io.supercargo.application.provider.Chronicle;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.LastHour;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Watch;
import io.supercargo.http.RequestIds;
import io.supercargo.ports.provider.CallObserver;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.store.Store;
import java.time.InstantSource;

/** The configured providers, and how they are asked. */
final class ProvidersModule extends AbstractModule {
  @Provides
  @Singleton
  Providers providers(Configuration configuration, Lodging lodging, Shutdown shutdown) {
    ProviderOpening opening = ProviderOpening.ofClasspath();
    opening.open(configuration.providers(), lodging::surroundings);
    if (!opening.problems().isEmpty()) {
      opening.close();
      throw new SettingsException(configuration.problemsAnd(opening.problems()));
    }
    return shutdown.closing(new Providers(opening.opened()));
  }

  @Provides
  @Singleton
  Watch watch(Providers providers, InstantSource clock, CallObserver observer, Store store) {
    return new Watch(providers, clock, observer, store.sightings().all());
  }

  @Provides
  @Singleton
  Chronicle chronicle(Watch watch, Store store, Shutdown shutdown) {
    return shutdown.closing(new Chronicle(watch, store.sightings()));
  }

  @Provides
  @Singleton
  LastHour lastHour(InstantSource clock) {
    return new LastHour(clock);
  }

  @Provides
  @Singleton
  CallObserver observer(MeterRegistry meters, LastHour hour) {
    MeteredCalls metered = new MeteredCalls(meters);
    return (provider, capability, took, failure) -> {
      metered.observed(provider, capability, took, failure);
      hour.observed(provider, capability, took, failure);
    };
  }

  @Provides
  @Singleton
  Router router(Providers providers, Configuration configuration, Watch watch) {
    return new Router(providers, configuration.routing(), watch);
  }

  @Provides
  @Singleton
  Reads reads(Watch watch, InstantSource clock, Configuration configuration) {
    return new Reads(watch, clock, configuration.manners().keeping());
  }

  @Provides
  @Singleton
  Inquiry inquiry(Router router, Reads reads) {
    return new Inquiry(router, reads);
  }

  @Provides
  @Singleton
  FanOut fanOut(InstantSource clock, Configuration configuration, Shutdown shutdown) {
    return shutdown.closing(
        new FanOut(clock, ProvidersModule::withRequestId, configuration.manners().deadlines()));
  }

  /** What is asked in another thread still belongs to the caller's request. */
  private static Runnable withRequestId(Runnable task) {
    return RequestIds.current()
        .<Runnable>map(
            id ->
                () -> {
                  RequestIds.begin(id);
                  try {
                    task.run();
                  } finally {
                    RequestIds.end();
                  }
                })
        .orElse(task);
  }
}
