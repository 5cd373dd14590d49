package io.supercargo.xportcn.gateway;

import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.xportcn.XportType;

/** Answers as Xport and as PandaPon, all editions, with and without {@code /api}. */
public final class XportGatewayType implements GatewayType {
  @Override
  public String name() {
    return XportType.NAME;
  }

  @Override
  public Gateway open(Settings settings, GatewayDesk desk) {
    XportGatewayConfig config = XportGatewayConfig.read(settings);
    return new XportGateway(config, desk, XportEnvelopes.random(config.developerId()));
  }
}
