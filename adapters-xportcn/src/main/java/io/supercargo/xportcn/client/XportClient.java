package io.supercargo.xportcn.client;

import io.supercargo.http.HttpLine;
import io.supercargo.http.OperationTable;
import io.supercargo.http.Redactor;
import io.supercargo.http.WireCalls;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.xportcn.XportConfig;
import io.supercargo.xportcn.XportType;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import java.util.List;

/** Opens the client half: one line to the platform, and the ports that speak over it. */
public final class XportClient {
  private XportClient() {}

  public static Provider open(XportConfig config, Surroundings around) {
    XportEdition edition = config.edition();
    HttpLine line =
        new HttpLine(
            config.line(),
            new XportSigning(config, around.clock()),
            Redactor.also(),
            around,
            XportJson.requests(edition));
    XportLine xport = new XportLine(around.name(), edition, line);
    List<Operation> operations =
        OperationTable.read(XportEdition.class, "operations.tsv", edition.code());
    Provider.Builder provider =
        Provider.named(around.name(), XportType.NAME)
            .edition(edition.code())
            .operations(operations)
            .with(RawCalls.class, new WireCalls(line, config.line().baseUrl(), operations))
            .with(ProductSearch.class, new XportProductSearch(xport))
            .with(ImageSearch.class, new XportImageSearch(xport))
            .with(ProductCatalog.class, new XportProductCatalog(xport))
            .with(Categories.class, new XportCategories(xport))
            .onClose(line::close);
    if (edition == XportEdition.KA) {
      provider.with(FreightDesk.class, new XportFreightDesk(xport));
    }
    return provider.build();
  }
}
