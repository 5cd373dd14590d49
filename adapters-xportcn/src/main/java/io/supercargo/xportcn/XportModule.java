package io.supercargo.xportcn;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.xportcn.client.XportClient;

/** Binds one Xport account as the {@link Provider}, for those who embed it with Guice. */
public final class XportModule extends AbstractModule {
  private final XportConfig config;
  private final Surroundings surroundings;

  public XportModule(XportConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  @Provides
  @Singleton
  Provider provider() {
    return XportClient.open(config, surroundings);
  }
}
