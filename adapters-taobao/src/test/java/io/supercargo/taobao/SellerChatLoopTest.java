package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.chat.ChatLogin;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.testkit.account.SellerChatContract;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Sellers are talked to on a page of the platform, found by the item. */
class SellerChatLoopTest extends SellerChatContract {
  private static final GatewayServer GATEWAY =
      GatewayServer.before(FakeMarket.at(Marketplace.TAOBAO, "market").provider());
  private static final Provider CLIENT =
      GATEWAY.client(GATEWAY.config().chatting(new ChatLogin("anna", new Secret("pass"))));

  @AfterAll
  static void stop() {
    CLIENT.close();
    GATEWAY.close();
  }

  @Override
  protected SellerChat chat() {
    return CLIENT.port(SellerChat.class).orElseThrow();
  }

  @Override
  protected ChatQuery known() {
    ProductId known = FakeMarket.products(Marketplace.TAOBAO, Language.EN).get(0).id();
    return new ChatQuery(Optional.empty(), Optional.of(known));
  }

  @Override
  protected ChatQuery missing() {
    return new ChatQuery(
        Optional.empty(), Optional.of(new ProductId.Native(Marketplace.TAOBAO, "1")));
  }

  @Test
  void nobodyTalksWithoutALogin() {
    try (Provider silent = GATEWAY.client()) {
      assertThatThrownBy(() -> silent.port(SellerChat.class).orElseThrow().link(known()))
          .hasMessage(
              "taobao: Taobao's chat wants chat-login and chat-password in the configuration");
    }
  }
}
