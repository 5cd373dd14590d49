package io.supercargo.xportcn;

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
import io.supercargo.xportcn.wire.XportEdition;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** Taobao in every edition: the loop keeps every contract of buying that its market keeps. */
@Tag("slow")
class TaobaoOrderLoopTest {
  private static final Provider MARKET =
      new SandboxType()
          .open(
              Settings.of("providers.sandbox", Map.of("offers", 1200)),
              Surroundings.bare("sandbox"));
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET);

  @AfterAll
  static void stop() {
    GATEWAY.close();
    MARKET.close();
  }

  private static Bazaar bazaar() {
    return new Bazaar(MARKET, Marketplace.TAOBAO);
  }

  private static Provider client(XportEdition edition) {
    return GATEWAY.client(edition).at(Marketplace.TAOBAO);
  }

  private static OrderSample known(OrderSample sample) {
    return sample.to(Clients.plain()).withholds(Told.TRADE_TYPES, Told.ADDRESS, Told.CLOSE_REASON);
  }

  @Nested
  class Ka extends OrderContracts {
    private final OrderSample sample = known(bazaar().sampleThrough(client(XportEdition.KA)));

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }

  @Nested
  class V1 extends OrderContracts {
    private final OrderSample sample = known(bazaar().sampleThrough(client(XportEdition.V1)));

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }

  @Nested
  class V2 extends OrderContracts {
    private final OrderSample sample = known(bazaar().sampleByReference(client(XportEdition.V2)));

    @Override
    protected OrderSample sample() {
      return sample;
    }
  }
}
