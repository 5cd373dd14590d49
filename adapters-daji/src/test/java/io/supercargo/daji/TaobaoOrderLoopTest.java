package io.supercargo.daji;

import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.sandbox.SandboxType;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.order.Bazaar;
import io.supercargo.testkit.order.OrderContracts;
import io.supercargo.testkit.order.OrderSample;
import io.supercargo.testkit.order.Told;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/** Client and gateway over a real socket keep every contract of buying that their market keeps. */
class TaobaoOrderLoopTest extends OrderContracts {
  private static final Provider MARKET =
      new SandboxType()
          .open(
              Settings.of("providers.sandbox", Map.of("offers", 1200)),
              Surroundings.bare("sandbox"));
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET);
  private static final Provider CLIENT = GATEWAY.client(GatewayServer.SECRET);

  @AfterAll
  static void stop() {
    CLIENT.close();
    GATEWAY.close();
    MARKET.close();
  }

  @Override
  protected OrderSample sample() {
    return new Bazaar(MARKET, Marketplace.TAOBAO)
        .sampleThrough(CLIENT.at(Marketplace.TAOBAO))
        .to(Clients.plain())
        .withholds(Told.TRADE_TYPES, Told.ADDRESS, Told.UNPAYABLE_ORDERS, Told.SINGLE_LINES);
  }
}
