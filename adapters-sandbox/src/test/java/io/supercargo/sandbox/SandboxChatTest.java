package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.testkit.account.SellerChatContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SandboxChatTest extends SellerChatContract {
  private final Listing listing = Stall.all().get(0);

  @Override
  protected SellerChat chat() {
    return Stall.port(SellerChat.class);
  }

  @Override
  protected ChatQuery known() {
    return new ChatQuery(Optional.empty(), Optional.of(ProductId.of1688(listing.id())));
  }

  @Override
  protected ChatQuery missing() {
    return new ChatQuery(Optional.of(new ShopId("nobody")), Optional.empty());
  }

  @Test
  void productLeadsToItsSeller() {
    ChatQuery bySeller = new ChatQuery(Optional.of(new ShopId(listing.shop())), Optional.empty());

    ChatLink link = chat().link(known()).value();

    assertThat(link).isEqualTo(chat().link(bySeller).value());
    assertThat(link.url().orElseThrow().toString())
        .startsWith("http://localhost:8080/sandbox/chat/");
    assertThat(link.nickname().orElseThrow()).contains("市");
  }
}
