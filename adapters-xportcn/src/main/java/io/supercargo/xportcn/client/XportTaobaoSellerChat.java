package io.supercargo.xportcn.client;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.http.dialect.taobao.chat.ChatLogin;
import io.supercargo.http.dialect.taobao.chat.ItemChats;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.xportcn.wire.Chats;
import java.util.Optional;

/** Taobao's chat, by the item; it wants a login of its own. */
final class XportTaobaoSellerChat implements SellerChat {
  private final XportLine line;
  private final XportAccountApi api;
  private final Optional<ChatLogin> login;

  XportTaobaoSellerChat(XportLine line, Optional<ChatLogin> login) {
    this.line = line;
    this.api = line.line().api(XportAccountApi.class);
    this.login = login;
  }

  @Override
  public Reply<ChatLink> link(ChatQuery query) {
    ChatLogin known = login.orElseThrow(() -> ChatLogin.missing(line.provider()));
    return line.read(api.taobaoImLinkGet(ItemChats.write(query, known)), Chats::read);
  }
}
