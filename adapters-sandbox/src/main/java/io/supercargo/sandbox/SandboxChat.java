package io.supercargo.sandbox;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.sandbox.listing.Storefront;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Sellers are talked to on a page of this server; nobody answers there. */
final class SandboxChat implements SellerChat {
  private final Market market;
  private final Missing missing;
  private final Supplier<URI> publicUrl;

  SandboxChat(Market market, Missing missing, Supplier<URI> publicUrl) {
    this.market = market;
    this.missing = missing;
    this.publicUrl = publicUrl;
  }

  /** A product that is named must be there; the shop that is named is the one to talk to. */
  @Override
  public Reply<ChatLink> link(ChatQuery query) {
    Optional<Storefront> seller = query.product().map(this::sellerOf);
    Storefront shop = query.shop().map(this::shop).or(() -> seller).orElseThrow();
    String id = URLEncoder.encode(shop.id(), StandardCharsets.UTF_8);
    URI page = URI.create(publicUrl.get() + "/sandbox/chat/" + id);
    return Reply.of(new ChatLink(Optional.of(page), Optional.of(shop.company())));
  }

  private Storefront sellerOf(ProductId id) {
    return market.seller(market.listing(id).orElseThrow(() -> missing.product(id)));
  }

  private Storefront shop(ShopId id) {
    return market.shop(id).orElseThrow(() -> missing.shop(id));
  }
}
