package io.supercargo.xportcn;

import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.xportcn.client.XportClient;

/** The provider type {@code xportcn}: Xport v1, Xport KA and PandaPon v2. */
public final class XportType implements ProviderType {
  public static final String NAME = "xportcn";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Provider open(Settings settings, Surroundings surroundings) {
    XportConfig config = XportConfig.read(settings);
    settings.done();
    return XportClient.open(config, surroundings);
  }
}
