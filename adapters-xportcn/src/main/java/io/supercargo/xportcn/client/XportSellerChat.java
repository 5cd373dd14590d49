package io.supercargo.xportcn.client;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.xportcn.wire.Chats;
import io.supercargo.xportcn.wire.XportEdition;

/** 1688's chat, by the seller's id and the product's. */
final class XportSellerChat implements SellerChat {
  private final XportLine line;
  private final XportEdition edition;
  private final XportAccountApi api;

  XportSellerChat(XportLine line, XportEdition edition) {
    this.line = line;
    this.edition = edition;
    this.api = line.line().api(XportAccountApi.class);
  }

  @Override
  public Reply<ChatLink> link(ChatQuery query) {
    return line.read(api.wangwangDecrypt(Chats.write(query, edition)), Chats::read);
  }
}
