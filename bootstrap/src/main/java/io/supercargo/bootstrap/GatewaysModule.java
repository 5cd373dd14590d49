package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.order.Journaling;
import io.supercargo.application.product.Onlookers;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.search.Darkroom;
import io.supercargo.ports.provider.SettingsException;
import java.time.InstantSource;

/**
 * Every gateway on the classpath; for the app that serves them, beside {@link SupercargoModule}.
 */
public final class GatewaysModule extends AbstractModule {
  @Provides
  @Singleton
  Gateways gateways(Configuration configuration, Served served, InstantSource clock) {
    GatewayOpening opening = GatewayOpening.ofClasspath();
    Gateways gateways = opening.open(configuration, served::provider, clock);
    if (!opening.problems().isEmpty()) {
      throw new SettingsException(configuration.problemsAnd(opening.problems()));
    }
    return gateways;
  }

  @Provides
  @Singleton
  PushDelivery pushDelivery(Gateways gateways, Shutdown shutdown) {
    return shutdown.closing(new PushDelivery(gateways));
  }

  @Provides
  @Singleton
  Served served(
      Providers providers, Darkroom darkroom, Journaling journaling, Onlookers onlookers) {
    return new Served(providers, darkroom, journaling, onlookers);
  }

  @Provides
  @Singleton
  Onlookers onlookers(WatchProducts watched, InstantSource clock) {
    return new Onlookers(watched, clock);
  }
}
