package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.account.FindSellerChat;
import io.supercargo.application.account.RegisterBuyer;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.account.Registration;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.AccountFields;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.BuyerView;
import io.supercargo.web.view.ChatLinkView;
import io.supercargo.web.view.ListView;
import jakarta.inject.Inject;
import java.util.List;

/** Downstream buyers, and the way from them to sellers. */
final class AccountRoutes implements Routes {
  private static final List<String> REGISTER_KNOWN =
      Asked.names(AccountFields.NAMES, List.of("provider", "dryRun"));
  private static final List<String> CHAT_KNOWN =
      Asked.names(List.of("product", "shop"), Asked.WHERE, List.of("raw"));

  private final RegisterBuyer buyers;
  private final FindSellerChat chats;
  private final Once once;

  @Inject
  AccountRoutes(RegisterBuyer buyers, FindSellerChat chats, Once once) {
    this.buyers = buyers;
    this.chats = chats;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/accounts", this::register);
    routes.get("/api/v1/im-links", this::chat);
  }

  private void register(Context context) {
    Fields fields = Written.json(context, Body.object(context), REGISTER_KNOWN);
    Registration registration = AccountFields.read(fields);
    Selection selection = Asked.selection(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, BuyerView.of(registration, buyers.provider(selection)));
      return;
    }
    once.answer(
        context,
        HttpStatus.CREATED,
        () -> BuyerView.of(registration, buyers.register(registration, selection).provider()));
  }

  private void chat(Context context) {
    Fields fields = Written.query(context, CHAT_KNOWN);
    ChatQuery query =
        new ChatQuery(
            fields.text("shop").map(ShopId::new), fields.text("product").map(ProductId::parse));
    Answer<ChatLink> answer = chats.find(query, Asked.selection(fields));
    Json.answer(
        context,
        new ListView<>(List.of(ChatLinkView.of(answer)), null).raw(answer, Asked.raw(fields)));
  }
}
