package io.supercargo.xportcn.client;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.xportcn.wire.Chats;

/** 1688's chat, by the seller's id and the product's. */
final class XportSellerChat implements SellerChat {
  private final XportLine line;
  private final XportAccountApi api;

  XportSellerChat(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportAccountApi.class);
  }

  @Override
  public Reply<ChatLink> link(ChatQuery query) {
    return line.read(api.wangwangDecrypt(Chats.write(query)), Chats::read);
  }
}
