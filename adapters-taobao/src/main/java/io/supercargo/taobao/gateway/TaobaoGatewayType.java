package io.supercargo.taobao.gateway;

import io.supercargo.http.WireJson;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.provider.Settings;
import io.supercargo.taobao.TaobaoType;
import io.supercargo.taobao.wire.TaobaoOperations;
import java.time.Duration;
import java.util.List;

/** Answers as Taobao Global, below {@code /gateways/taobao/rest}. */
public final class TaobaoGatewayType implements GatewayType {
  /** No page states the skew that is allowed; as long as the sister gateways allow. */
  private static final Duration WINDOW = Duration.ofMinutes(10);

  @Override
  public String name() {
    return TaobaoType.NAME;
  }

  /** {@code access-token} is the token that clients must send, {@code sandbox} unless set. */
  @Override
  public Gateway open(Settings settings, GatewayDesk desk) {
    Doorkeeper door =
        new Doorkeeper(
            desk, settings.text("access-token", "sandbox"), settings.duration("window", WINDOW));
    Counter counter = new Counter(desk, door::admit, new TaobaoEnvelopes(), WireJson.answers());
    return routes -> {
      OperationRoutes operations =
          new OperationRoutes(routes, List.of(Doorkeeper.ADDRESS), TaobaoOperations.TABLE, counter)
              .byGetAndPost();
      ProductRoutes.mount(operations);
      operations.refuseOthers();
    };
  }
}
