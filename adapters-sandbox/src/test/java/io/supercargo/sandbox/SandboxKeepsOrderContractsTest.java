package io.supercargo.sandbox;

import io.supercargo.domain.Marketplace;
import io.supercargo.testkit.order.OrderContracts;
import io.supercargo.testkit.order.OrderSample;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** At every marketplace. */
@Tag("slow")
final class SandboxKeepsOrderContractsTest {
  @Nested
  final class At1688 extends OrderContracts {
    @Override
    protected OrderSample sample() {
      return Bargain.sample(Marketplace.ALIBABA_1688);
    }
  }

  @Nested
  final class AtTaobao extends OrderContracts {
    @Override
    protected OrderSample sample() {
      return Bargain.sample(Marketplace.TAOBAO);
    }
  }

  @Nested
  final class AtPoizon extends OrderContracts {
    @Override
    protected OrderSample sample() {
      return Bargain.sample(Marketplace.POIZON);
    }
  }

  @Nested
  final class AtAlibaba extends OrderContracts {
    @Override
    protected OrderSample sample() {
      return Bargain.sample(Marketplace.ALIBABA_COM);
    }
  }
}
