package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Opens addresses at the marketplace that end in a number, as pages of products do ({@code
 * https://detail.1688.com/offer/727920485853.html}), or in an opaque id, as short links do here
 * ({@code https://qr.1688.com/s/…}).
 */
final class SandboxProductLinks implements ProductLinks {
  private final Marketplace marketplace;
  private final ProductCatalog catalog;
  private final Missing missing;

  SandboxProductLinks(Marketplace marketplace, ProductCatalog catalog, Missing missing) {
    this.marketplace = marketplace;
    this.catalog = catalog;
    this.missing = missing;
  }

  @Override
  public Reply<Product> product(URI link, Audience audience) {
    ProductId id = id(link).orElseThrow(() -> missing.link(link));
    return catalog.product(id, audience);
  }

  private Optional<ProductId> id(URI link) {
    String path = Optional.ofNullable(link.getPath()).orElse("");
    String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
    if (!isOurs(link) || !last.matches("[A-Za-z0-9_-]{1,64}")) {
      return Optional.empty();
    }
    return Optional.of(
        last.matches("[0-9]{1,18}")
            ? new ProductId.Native(marketplace, last)
            : new ProductId.Opaque(marketplace, last));
  }

  private boolean isOurs(URI link) {
    String host = Optional.ofNullable(link.getHost()).orElse("");
    return hosts().stream().anyMatch(ours -> host.equals(ours) || host.endsWith("." + ours));
  }

  private List<String> hosts() {
    return switch (marketplace) {
      case ALIBABA_1688 -> List.of("1688.com");
      case TAOBAO -> List.of("taobao.com", "tmall.com", "tb.cn");
      case POIZON -> List.of("dewu.com");
      case ALIBABA_COM -> List.of("alibaba.com");
    };
  }
}
