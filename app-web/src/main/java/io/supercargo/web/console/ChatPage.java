package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.account.FindSellerChat;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The way to talk to a product's seller; asked for only when somebody wants it. */
final class ChatPage implements Routes {
  private static final List<String> KNOWN =
      Names.of(List.of("product", "shop", "provider"), Visitor.SWITCHES);

  private final FindSellerChat chats;

  @Inject
  ChatPage(FindSellerChat chats) {
    this.chats = chats;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/chat", this::chat);
  }

  private void chat(Context context) {
    try {
      Fields fields = Written.query(context, KNOWN);
      ChatLink link =
          chats
              .find(
                  new ChatQuery(
                      fields.text("shop").map(ShopId::new),
                      fields.text("product").map(ProductId::parse)),
                  Selection.parse(fields.text("provider").orElse("")))
              .value();
      Sheet.answer(
          context,
          "chat",
          Map.of(
              "url", link.url().map(URI::toString).orElse(""),
              "nickname", link.nickname().orElse("")));
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, "", failure);
    }
  }
}
