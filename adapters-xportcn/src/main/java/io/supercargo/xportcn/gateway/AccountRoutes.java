package io.supercargo.xportcn.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.address.Address;
import io.supercargo.http.dialect.taobao.chat.ItemChats;
import io.supercargo.http.dialect.taobao.chat.WirePageLinkQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.xportcn.wire.Addresses;
import io.supercargo.xportcn.wire.Chats;
import io.supercargo.xportcn.wire.WireAddress;
import io.supercargo.xportcn.wire.WireChatQuery;
import io.supercargo.xportcn.wire.XportEdition;

/** Addresses and chats of one edition. */
final class AccountRoutes {
  private final XportEdition edition;
  private final MapIds mapIds;

  AccountRoutes(XportEdition edition, MapIds mapIds) {
    this.edition = edition;
    this.mapIds = mapIds;
  }

  void mount(OperationRoutes routes) {
    if (edition != XportEdition.V1) { // shares these with KA, paths and bodies
      routes
          .on("addressGet", AddressBook.class, AccountRoutes::addresses)
          .on("addressAddOrUpdate", AddressDesk.class, WireAddress.class, AccountRoutes::write);
    }
    routes
        .on("wangwangDecrypt", SellerChat.class, WireChatQuery.class, this::seller)
        .on("taobaoImLinkGet", SellerChat.class, WirePageLinkQuery.class, this::page);
  }

  private static Object addresses(AddressBook book, Context call) {
    return book.addresses().value().stream()
        .filter(it -> it.address().region().isChinese()) // this wire knows no others
        .map(Addresses::write)
        .toList();
  }

  private static Object write(AddressDesk desk, WireAddress wire) {
    Address address = Addresses.read(wire);
    Addresses.id(wire).ifPresentOrElse(id -> desk.update(id, address), () -> desk.add(address));
    return XportEnvelopes.bare();
  }

  private Object seller(SellerChat chat, WireChatQuery wire) {
    ChatQuery query = Chats.read(wire, edition);
    ChatQuery resolved = new ChatQuery(query.shop(), query.product().map(mapIds::resolve));
    return Chats.write(chat.link(resolved).value(), edition);
  }

  /** The answer's ids are null in the published example. */
  private Object page(SellerChat chat, WirePageLinkQuery wire) {
    ChatQuery query = ItemChats.read(wire);
    return XportEnvelopes.of(Chats.write(chat.link(query).value(), XportEdition.V1));
  }
}
