package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.http.HttpLine;
import io.supercargo.http.Protocol;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.push.PushReader;
import io.supercargo.xportcn.XportConfig;
import io.supercargo.xportcn.XportType;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportCodes;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import io.supercargo.xportcn.wire.XportOperations;

/** Opens the client half: one line to the platform, and the ports that speak over it. */
public final class XportClient {
  private XportClient() {}

  public static Provider open(XportConfig config, Surroundings around) {
    XportEdition edition = config.edition();
    Protocol protocol =
        Protocol.of(
            XportOperations.of(edition),
            new XportSigning(config, around.clock()),
            XportJson.requests(edition),
            WireEnvelope.class,
            XportCodes::check);
    HttpLine line = new HttpLine(config.line(), protocol, around);
    line.describe(XportRawApi.class);
    XportLine xport = new XportLine(around.name(), edition, line, config.settling());
    Provider.Builder provider = line.provider(XportType.NAME).edition(edition.code());
    XportStalls.open(xport, provider);
    XportTrade.open(xport, provider);
    XportTaobaoStalls.open(xport, provider, config.settleAtTaobao());
    chats(xport, config, provider);
    provider.with(PushReader.class, new XportPushReader(config));
    XportAddressBook book = new XportAddressBook(xport);
    return provider.with(AddressBook.class, book).with(AddressDesk.class, book).build();
  }

  /** Back at the main marketplace in the end, where what belongs to none stands. */
  private static void chats(XportLine xport, XportConfig config, Provider.Builder provider) {
    if (config.edition() != XportEdition.KA) {
      provider
          .at(Marketplace.TAOBAO)
          .with(SellerChat.class, new XportTaobaoSellerChat(xport, config.chat()));
    }
    provider
        .at(Marketplace.ALIBABA_1688)
        .with(SellerChat.class, new XportSellerChat(xport, config.edition()));
  }
}
