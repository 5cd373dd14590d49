package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
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
      ObjectMapper json = XportJson.answers(edition);
      ProductRoutes products = new ProductRoutes(counter(json), json.reader(), edition, mapIds);
      for (String address : ADDRESSES) {
        products.mount(routes, address + "/" + edition.prefix());
      }
    }
    Counter anywhere = counter(XportJson.answers(XportEdition.V1));
    ADDRESSES.forEach(address -> anywhere.refuseUnknown(routes, address));
  }

  private Counter counter(ObjectMapper json) {
    return new Counter(desk, door::admit, envelopes, json.writerFor(WireEnvelope.class));
  }
}
