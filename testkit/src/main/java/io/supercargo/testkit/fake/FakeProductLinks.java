package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductLinks;
import java.net.URI;

/** Takes links to {@code s.example} that end in a ware's reference. */
record FakeProductLinks(Counter counter) implements ProductLinks {
  private static final String HOST = "s.example";

  @Override
  public Reply<Product> product(URI link, Audience audience) {
    counter.serve(Capability.PRODUCT_LINK);
    return counter.reply(
        counter
            .wares()
            .filter(ware -> link(ware).equals(link))
            .findFirst()
            .orElseThrow(() -> counter.notFound("product behind " + link))
            .product(audience.language()));
  }

  static URI link(Ware ware) {
    return URI.create("https://" + HOST + "/" + ware.reference().value());
  }
}
