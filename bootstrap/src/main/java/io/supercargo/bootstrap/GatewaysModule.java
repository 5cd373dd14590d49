package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.provider.Providers;
import io.supercargo.ports.provider.SettingsException;
import java.time.InstantSource;

/**
 * Every gateway on the classpath; for the app that serves them, beside {@link SupercargoModule}.
 */
public final class GatewaysModule extends AbstractModule {
  @Provides
  @Singleton
  Gateways gateways(Configuration configuration, Providers providers, InstantSource clock) {
    GatewayOpening opening = GatewayOpening.ofClasspath();
    Gateways gateways = opening.open(configuration, providers::named, clock);
    if (!opening.problems().isEmpty()) {
      throw new SettingsException(configuration.problemsAnd(opening.problems()));
    }
    return gateways;
  }
}
