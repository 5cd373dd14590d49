package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.ItemReader;
import io.supercargo.http.dialect.taobao.ProductPrinter;
import io.supercargo.http.dialect.taobao.ProductReader;
import io.supercargo.http.dialect.taobao.TaobaoWire;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.http.dialect.taobao.WireProduct;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Taobao's items as the platform resells them: what Taobao Global says, in camelCase, and in v2
 * under opaque ids.
 */
public record TaobaoItems(XportEdition edition) {
  /** As the one page says that states a limit. */
  public static final int MOST_ROWS = 40;

  public static final ItemQueries SEARCHES = new ItemQueries(MOST_ROWS);

  private static final ItemReader HITS = new ItemReader(Marketplace.TAOBAO);
  private static final ProductReader PRODUCTS = new ProductReader(Marketplace.TAOBAO);

  /** Under which ids, in the terms of the platform. */
  public Dialect dialect() {
    return new Dialect(edition, Marketplace.TAOBAO);
  }

  /** Under which ids, in the terms of Taobao's wires. */
  public TaobaoWire wire() {
    return dialect().isOpaque() ? TaobaoWire.MAPPED : TaobaoWire.RESOLD;
  }

  /** The id as it is asked by. */
  public String id(ProductId id) {
    return dialect().isOpaque() ? dialect().mapId(id) : Long.toString(dialect().number(id));
  }

  /**
   * @throws InvalidValue naming {@code itemId}
   */
  public ProductId asked(@Nullable String itemId) {
    if (dialect().isOpaque()) {
      return dialect().askedByMapId("itemId", itemId);
    }
    return dialect().asked("itemId", itemId == null ? null : TextNode.valueOf(itemId));
  }

  public Page<Offer> hits(WireItemPage page, PageRequest asked) {
    Required.field("data", page.data());
    return HITS.page(page, asked);
  }

  public static ItemReader reader() {
    return HITS;
  }

  public static Product product(WireProduct wire) {
    return PRODUCTS.product(wire);
  }

  /** Hot products are listed as products are opened. */
  public static Page<Offer> offers(List<WireProduct> products, PageRequest asked) {
    return Page.open(products.stream().map(it -> product(it).offer()).toList(), asked);
  }

  public WireProduct print(Product product) {
    return new ProductPrinter(wire()).product(product);
  }

  /** An offer as a product of which no more is told. */
  public WireProduct print(Offer offer) {
    return print(
        new Product(
            offer,
            offer.imageUrl().isEmpty() ? List.of() : List.of(offer.imageUrl()),
            List.of(),
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            Optional.empty()));
  }
}
