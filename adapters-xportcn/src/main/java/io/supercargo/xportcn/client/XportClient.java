package io.supercargo.xportcn.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.http.HttpLine;
import io.supercargo.http.Protocol;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
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
    XportLine xport = new XportLine(around.name(), edition, line);
    Provider.Builder provider =
        line.provider(XportType.NAME)
            .edition(edition.code())
            .with(ProductSearch.class, new XportProductSearch(xport))
            .with(ImageSearch.class, new XportImageSearch(xport))
            .with(ProductCatalog.class, new XportProductCatalog(xport))
            .with(Categories.class, new XportCategories(xport))
            .with(SellerChat.class, new XportSellerChat(xport));
    XportAddressBook book = new XportAddressBook(xport);
    provider.with(AddressBook.class, book).with(AddressDesk.class, book);
    if (edition == XportEdition.KA) {
      provider.with(FreightDesk.class, new XportFreightDesk(xport));
    } else {
      provider
          .with(Recommendations.class, new XportRecommendations(xport))
          .with(RelatedProducts.class, new XportRelatedProducts(xport))
          .at(Marketplace.TAOBAO)
          .with(SellerChat.class, new XportTaobaoChat(xport, config.chat()));
    }
    return provider.build();
  }
}
