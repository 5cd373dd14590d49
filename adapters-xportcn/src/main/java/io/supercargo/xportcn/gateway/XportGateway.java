package io.supercargo.xportcn.gateway;

import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.List;

/** All editions below both brands' addresses. */
public final class XportGateway implements Gateway {
  private static final List<String> ADDRESSES =
      List.of(
          "/gateways/xportcn",
          "/gateways/xportcn/api",
          "/gateways/pandapon",
          "/gateways/pandapon/api");

  private final GatewayDesk desk;
  private final Doorkeeper door;
  private final EnvelopeIds ids;
  private final MapIds mapIds;

  public XportGateway(XportGatewayConfig config, GatewayDesk desk, EnvelopeIds ids) {
    this.desk = desk;
    this.door = new Doorkeeper(config, desk);
    this.ids = ids;
    this.mapIds = MapIds.of(config.developerId());
  }

  @Override
  public void mount(JavalinDefaultRoutingApi routes) {
    for (XportEdition edition : XportEdition.values()) {
      Counter counter = new Counter(edition, door, desk, ids);
      ProductRoutes products = new ProductRoutes(counter, edition, mapIds);
      for (String address : ADDRESSES) {
        products.mount(routes, address + "/" + edition.prefix());
      }
    }
    Counter anywhere = new Counter(XportEdition.V1, door, desk, ids);
    ADDRESSES.forEach(address -> anywhere.refuseUnknown(routes, address));
  }
}
