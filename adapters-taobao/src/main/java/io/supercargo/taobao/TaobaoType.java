package io.supercargo.taobao;

import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;

/** The provider type {@code taobao}: Taobao Global direct. */
public final class TaobaoType implements ProviderType {
  public static final String NAME = "taobao";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Provider open(Settings settings, Surroundings surroundings) {
    TaobaoConfig config = TaobaoConfig.read(settings);
    settings.done();
    return TaobaoClient.open(config, surroundings);
  }
}
