package io.supercargo.daji.gateway;

import io.supercargo.daji.DajiType;
import io.supercargo.daji.wire.DajiOperations;
import io.supercargo.daji.wire.Languages;
import io.supercargo.daji.wire.PushSignature;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.provider.Settings;
import java.util.List;

/** Answers as Daji, below {@code /gateways/daji}. */
public final class DajiGatewayType implements GatewayType {
  private static final List<String> ADDRESSES = List.of("/gateways/daji");

  @Override
  public String name() {
    return DajiType.NAME;
  }

  /**
   * {@code testing: true} takes an {@code appSecret} in clear in place of a signature; {@code
   * languages} are those that are spoken, all if none are told.
   */
  @Override
  public Gateway open(Settings settings, GatewayDesk desk) {
    Languages languages = Languages.read(settings);
    Doorkeeper door = new Doorkeeper(desk, settings.flag("testing", false), languages);
    Counter counter =
        new Counter(desk, door::admit, new DajiEnvelopes(desk.clock()), WireJson.answers());
    TaobaoOrderRoutes taobaoOrders = new TaobaoOrderRoutes(new TradeDesk(desk));
    DajiPushes pushes = new DajiPushes(PushSignature.read(settings));
    Gateway gateway =
        routes -> {
          OperationRoutes operations =
              new OperationRoutes(routes, ADDRESSES, DajiOperations.TABLE, counter);
          SearchRoutes.mount(operations);
          ProductRoutes.mount(operations);
          OrderRoutes.mount(operations, desk);
          PoizonRoutes.mount(operations);
          TaobaoSearchRoutes.mount(operations);
          TaobaoRoutes.mount(operations);
          taobaoOrders.mount(operations);
          operations.refuseOthers();
        };
    return gateway.pushing(pushes);
  }
}
