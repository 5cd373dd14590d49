package io.supercargo.examples;

import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.xportcn.XportConfig;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import java.net.URI;

/** Searches one gateway. */
public final class Embed {
  private Embed() {}

  /** Arguments: address, access key, user id, words. The secret is XPORT_SECRET. */
  public static void main(String[] args) {
    Secret secret = new Secret(System.getenv("XPORT_SECRET"));
    var config = XportConfig.of(XportEdition.KA, URI.create(args[0]), args[1], secret, args[2]);
    try (var xport = XportClient.open(config, Surroundings.bare("xport"))) {
      var search = xport.port(ProductSearch.class).orElseThrow();
      for (var offer : search.search(SearchQuery.of(args[3])).value().items()) {
        System.out.println(offer.id() + "  " + offer.payable() + "  " + offer.title().best());
      }
    }
  }
}
