package io.supercargo.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.search.Darkroom;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.SettingsException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Every gateway on the classpath; for the app that serves them, beside {@link SupercargoModule}.
 */
public final class GatewaysModule extends AbstractModule {
  @Provides
  @Singleton
  Gateways gateways(
      Configuration configuration, Providers providers, Darkroom darkroom, InstantSource clock) {
    GatewayOpening opening = GatewayOpening.ofClasspath();
    Gateways gateways = opening.open(configuration, served(providers, darkroom), clock);
    if (!opening.problems().isEmpty()) {
      throw new SettingsException(configuration.problemsAnd(opening.problems()));
    }
    return gateways;
  }

  /** The providers as gateways see them: they search by pictures in any form. */
  private static Function<String, Provider> served(Providers providers, Darkroom darkroom) {
    Map<String, Provider> preparing = new HashMap<>();
    providers.all().forEach(each -> preparing.put(each.name(), darkroom.before(each)));
    return name -> preparing.getOrDefault(name, providers.named(name));
  }
}
