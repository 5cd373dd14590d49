package io.supercargo.alibaba;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.alibaba.client.AlibabaClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;

/** Binds one application of the Open Platform as the {@link Provider}, for embedding with Guice. */
public final class AlibabaModule extends AbstractModule {
  private final AlibabaConfig config;
  private final Surroundings surroundings;

  public AlibabaModule(AlibabaConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  @Provides
  @Singleton
  Provider provider() {
    return AlibabaClient.open(config, surroundings);
  }
}
