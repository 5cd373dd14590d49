package io.supercargo.taobao.client;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.http.dialect.taobao.chat.ChatLogin;
import io.supercargo.http.dialect.taobao.chat.ItemChats;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.SellerChat;
import java.util.Optional;

/** The chat, by the item; it wants a login of its own. */
final class TaobaoSellerChat implements SellerChat {
  private final TaobaoLine line;
  private final Optional<ChatLogin> login;

  TaobaoSellerChat(TaobaoLine line, Optional<ChatLogin> login) {
    this.line = line;
    this.login = login;
  }

  @Override
  public Reply<ChatLink> link(ChatQuery query) {
    ChatLogin known = login.orElseThrow(() -> ChatLogin.missing(line.provider()));
    return line.read(line.items().chat(ItemChats.write(query, known)), ItemChats::page);
  }
}
