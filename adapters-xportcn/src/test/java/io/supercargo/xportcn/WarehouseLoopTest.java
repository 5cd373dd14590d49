package io.supercargo.xportcn;

import io.supercargo.ports.logistics.ConsignmentBook;
import io.supercargo.ports.logistics.WarehouseBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.sandbox.SandboxType;
import io.supercargo.testkit.logistics.ConsignmentContract;
import io.supercargo.testkit.logistics.WarehouseContract;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** What is told over the wire is what the warehouse behind it knows. */
class WarehouseLoopTest {
  private static final Provider MARKET =
      new SandboxType()
          .open(
              Settings.of("providers.sandbox", Map.of("offers", 50)), Surroundings.bare("sandbox"));
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET);

  @AfterAll
  static void stop() {
    GATEWAY.close();
    MARKET.close();
  }

  /** Over one edition. */
  abstract static class Consigning extends ConsignmentContract {
    private final Provider client;

    Consigning(XportEdition edition) {
      client = GATEWAY.client(edition);
    }

    @Override
    protected Provider provider() {
      return client;
    }

    @Override
    protected Optional<ConsignmentBook> book() {
      return MARKET.port(ConsignmentBook.class);
    }
  }

  @Nested
  class OfKa extends Consigning {
    OfKa() {
      super(XportEdition.KA);
    }
  }

  @Nested
  class OfV1 extends Consigning {
    OfV1() {
      super(XportEdition.V1);
    }
  }

  @Nested
  class OfV2 extends Consigning {
    OfV2() {
      super(XportEdition.V2);
    }
  }

  @Nested
  class OfWarehouse extends WarehouseContract {
    private final Provider client = GATEWAY.client(XportEdition.KA);

    @Override
    protected Provider provider() {
      return client;
    }

    @Override
    protected Optional<WarehouseBook> book() {
      return MARKET.port(WarehouseBook.class);
    }
  }
}
