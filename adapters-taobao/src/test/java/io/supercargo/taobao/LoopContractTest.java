package io.supercargo.taobao;

import io.supercargo.domain.Marketplace;
import io.supercargo.http.dialect.taobao.chat.ChatLogin;
import io.supercargo.ports.provider.Secret;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import org.junit.jupiter.api.AfterAll;

/** Client and gateway over a real socket keep every contract that their market keeps. */
class LoopContractTest extends ProductContracts {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  private static final ChatLogin SOMEBODY = new ChatLogin("anna", new Secret("pass"));

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @Override
  protected Sample sample() {
    return MARKET
        .sampleThrough(GATEWAY.client(GATEWAY.config().chatting(SOMEBODY)))
        .carriesOnly(Carried.NO_WORDS)
        .narrowsByPriceAlone()
        .tellsNoTotals()
        .plainPictures()
        .singlePieces();
  }
}
