package io.supercargo.alibaba;

import io.supercargo.alibaba.client.AlibabaClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;

/** The provider type {@code alibaba}: 1688's Open Platform direct. */
public final class AlibabaType implements ProviderType {
  public static final String NAME = "alibaba";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Provider open(Settings settings, Surroundings surroundings) {
    AlibabaConfig config = AlibabaConfig.read(settings);
    settings.done();
    return AlibabaClient.open(config, surroundings);
  }
}
