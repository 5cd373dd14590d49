package io.supercargo.taobao;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;

/** Binds one Taobao Global application as the {@link Provider}, for those who embed with Guice. */
public final class TaobaoModule extends AbstractModule {
  private final TaobaoConfig config;
  private final Surroundings surroundings;

  public TaobaoModule(TaobaoConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  @Provides
  @Singleton
  Provider provider() {
    return TaobaoClient.open(config, surroundings);
  }
}
