package io.supercargo.daji;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.daji.client.DajiClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;

/** Binds one Daji account as the {@link Provider}, for those who embed it with Guice. */
public final class DajiModule extends AbstractModule {
  private final DajiConfig config;
  private final Surroundings surroundings;

  public DajiModule(DajiConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  @Provides
  @Singleton
  Provider provider() {
    return DajiClient.open(config, surroundings);
  }
}
