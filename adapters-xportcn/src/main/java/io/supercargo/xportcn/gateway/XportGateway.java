package io.supercargo.xportcn.gateway;

import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import io.supercargo.xportcn.wire.XportOperations;
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
  private final XportEnvelopes envelopes;
  private final MapIds mapIds;

  public XportGateway(XportGatewayConfig config, GatewayDesk desk, XportEnvelopes envelopes) {
    this.desk = desk;
    this.door = new Doorkeeper(config, desk);
    this.envelopes = envelopes;
    this.mapIds = MapIds.of(config.developerId());
  }

  @Override
  public void mount(JavalinDefaultRoutingApi routes) {
    for (XportEdition edition : XportEdition.values()) {
      new ProductRoutes(edition, mapIds).mount(operations(routes, edition));
      new AccountRoutes(edition, mapIds).mount(operations(routes, edition));
    }
    operations(routes, XportEdition.V1).refuseOthers();
  }

  private OperationRoutes operations(JavalinDefaultRoutingApi routes, XportEdition edition) {
    return new OperationRoutes(
        routes,
        ADDRESSES,
        XportOperations.of(edition),
        new Counter(desk, door::admit, envelopes, XportJson.answers(edition)));
  }
}
