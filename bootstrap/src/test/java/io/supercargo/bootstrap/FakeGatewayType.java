package io.supercargo.bootstrap;

import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.ports.provider.Settings;

/** A gateway with one setting and no routes. */
public final class FakeGatewayType implements GatewayType {
  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Gateway open(Settings settings, GatewayDesk desk) {
    settings.flag("strict", true);
    return routes -> {};
  }
}
