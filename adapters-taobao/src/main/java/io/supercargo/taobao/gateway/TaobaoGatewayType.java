package io.supercargo.taobao.gateway;

import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.http.gateway.TokenMint;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.taobao.TaobaoType;
import io.supercargo.taobao.wire.TaobaoJson;
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
    Secret accessToken =
        settings.optionalSecret("access-token").orElseGet(() -> new Secret("sandbox"));
    TokenMint mint = new TokenMint(desk.clock());
    Doorkeeper door = new Doorkeeper(desk, accessToken, mint, settings.duration("window", WINDOW));
    ConsentPage consent = new ConsentPage(desk, mint);
    TradeDesk trade = new TradeDesk(desk);
    ProductRoutes products = new ProductRoutes(new Distribution(trade));
    OrderRoutes orders = new OrderRoutes(trade);
    PaymentRoutes payments = new PaymentRoutes(trade);
    BillRoutes bills = new BillRoutes(trade);
    RefundRoutes refunds = new RefundRoutes(trade);
    TokenRoutes tokens = new TokenRoutes(desk, mint);
    Counter counter = new Counter(desk, door::admit, new TaobaoEnvelopes(), TaobaoJson.answers());
    Gateway gateway =
        routes -> {
          OperationRoutes operations =
              new OperationRoutes(
                      routes, List.of(Doorkeeper.ADDRESS), TaobaoOperations.TABLE, counter)
                  .byGetAndPost();
          SearchRoutes.mount(operations);
          products.mount(operations);
          DiscoveryRoutes.mount(operations);
          orders.mount(operations);
          payments.mount(operations);
          bills.mount(operations);
          refunds.mount(operations);
          tokens.mount(operations);
          operations.refuseOthers();
          routes.get(ConsentPage.ADDRESS, consent::answer);
        };
    return gateway.pushing(new TaobaoPushes());
  }
}
