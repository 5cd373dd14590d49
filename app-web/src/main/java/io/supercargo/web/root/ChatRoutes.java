package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.ports.provider.Provider;
import io.supercargo.web.http.Routes;
import io.supercargo.web.page.Templates;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Where the sellers of the embedded supplier would be talked to, were they people. */
final class ChatRoutes implements Routes {
  private final Providers providers;

  @Inject
  ChatRoutes(Providers providers) {
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/sandbox/chat/{shop}", this::page);
  }

  private void page(Context context) {
    String shop = context.pathParam("shop");
    String nickname =
        providers.all().stream()
            .filter(provider -> provider.port(ProductPictures.class).isPresent())
            .flatMap(provider -> nickname(provider, shop).stream())
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("shop", shop));
    context
        .contentType("text/html; charset=utf-8")
        .result(Templates.fill("chat", Map.of("nickname", nickname, "shop", shop)));
  }

  /** Of a supplier that draws its own pictures, and so is of this house. */
  private static Optional<String> nickname(Provider provider, String shop) {
    ChatQuery query = new ChatQuery(Optional.of(new ShopId(shop)), Optional.empty());
    try {
      return provider
          .port(SellerChat.class)
          .map(chat -> chat.link(query).value())
          .flatMap(ChatLink::nickname);
    } catch (SupplierFailure.NotFound another) {
      return Optional.empty();
    }
  }
}
