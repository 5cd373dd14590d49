package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.SellerChat;
import java.net.URI;
import java.util.Optional;

/** A page for each shop of the market. */
record FakeSellerChat(Counter counter) implements SellerChat {
  @Override
  public Reply<ChatLink> link(ChatQuery query) {
    counter.serve(Capability.SELLER_CHAT);
    query.product().ifPresent(counter::ware);
    query.shop().ifPresent(this::requireShop);
    String who = query.shop().map(ShopId::value).orElse("seller");
    return counter.reply(
        new ChatLink(
            Optional.of(URI.create("https://chat.example/" + who)), Optional.of("旺旺" + who)));
  }

  private void requireShop(ShopId shop) {
    if (!shop.value().startsWith("fake-shop-")) {
      throw counter.notFound("shop " + shop.value());
    }
  }
}
