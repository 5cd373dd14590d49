package io.supercargo.daji;

import io.supercargo.daji.client.DajiClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;

/** The provider type {@code daji}. */
public final class DajiType implements ProviderType {
  public static final String NAME = "daji";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Provider open(Settings settings, Surroundings surroundings) {
    DajiConfig config = DajiConfig.read(settings);
    settings.done();
    return DajiClient.open(config, surroundings);
  }
}
