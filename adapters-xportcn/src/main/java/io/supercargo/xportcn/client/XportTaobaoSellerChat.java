package io.supercargo.xportcn.client;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.xportcn.XportConfig.ChatLogin;
import io.supercargo.xportcn.wire.Chats;
import io.supercargo.xportcn.wire.WirePageLinkQuery;
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
    String parameters = Chats.writeItem(query);
    ChatLogin known = login.orElseThrow(this::missing);
    return line.read(
        api.taobaoImLinkGet(
            new WirePageLinkQuery(
                known.name(), known.password().reveal(), WirePageLinkQuery.CHAT, parameters)),
        Chats::read);
  }

  private Unauthenticated missing() {
    return new Unauthenticated(
        Origin.of(line.provider()),
        line.provider()
            + ": Taobao's chat wants chat-login and chat-password in the configuration");
  }
}
