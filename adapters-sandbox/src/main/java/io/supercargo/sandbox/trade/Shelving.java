package io.supercargo.sandbox.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.push.ProductNews.Stock;
import io.supercargo.ports.sandbox.SandboxSellers.Goods;
import io.supercargo.ports.sandbox.SandboxSellers.Piece;
import io.supercargo.sandbox.listing.Listing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Does what sellers do with what they sell. */
record Shelving(Books books, List<? extends Wares> wares, Refusals refusals) {
  private static final int HIGHEST_PERCENT = 10_000;

  Goods goods(ProductId product) {
    Listing founded = founded(product);
    return books.use(clerk -> goods(product, founded, clerk.ledger()));
  }

  Goods restock(ProductId product, Variant variant, long pieces) {
    if (pieces < 0) {
      throw new InvalidValue("pieces", pieces, ">= 0");
    }
    Pick pick = Pick.of(new OrderLine(product, variant, 1), wares(product), refusals);
    return change(product, pick.listing(), clerk -> restocked(product, pick, pieces, clerk));
  }

  Goods reprice(ProductId product, int percent) {
    if (percent < 1 || percent > HIGHEST_PERCENT) {
      throw new InvalidValue("percent", percent, "1 to " + HIGHEST_PERCENT);
    }
    return change(product, tag -> tag.at(percent));
  }

  Goods offer(ProductId product, boolean there) {
    return change(product, tag -> tag.offered(there));
  }

  private Goods change(ProductId product, UnaryOperator<Tag> how) {
    Listing founded = founded(product);
    return change(
        product,
        founded,
        clerk -> {
          Tag tag = clerk.ledger().tag(founded.id());
          return Tagging.of(product.marketplace(), tag, how.apply(tag));
        });
  }

  private Goods change(ProductId product, Listing founded, Function<Clerk, Tagging> how) {
    return books.use(
        clerk -> {
          Tagging tagging = how.apply(clerk);
          clerk.write(tagging);
          return goods(product, founded, clerk.ledger());
        });
  }

  private Goods goods(ProductId id, Listing founded, Ledger ledger) {
    Listing now = ledger.today(founded);
    Product product = wares(id).product(now);
    return new Goods(
        id,
        product.offer().title().original(),
        !ledger.isOff(founded.id()),
        now.price().wholesale(),
        product.skus().stream().map(Shelving::piece).toList());
  }

  private static Piece piece(Sku sku) {
    String name =
        sku.attributes().stream()
            .map(attribute -> attribute.value().original())
            .collect(Collectors.joining(" "));
    return new Piece(sku.id(), name, sku.stock());
  }

  private Listing founded(ProductId product) {
    return wares(product).founded(product).orElseThrow(() -> refusals.product(product));
  }

  private static Tagging restocked(ProductId product, Pick pick, long pieces, Clerk clerk) {
    Pick now = pick.at(clerk.ledger()::today);
    long more = pieces - now.left();
    Tag tag = clerk.ledger().tag(pick.listing().id());
    return new Tagging(
        product.marketplace(),
        tag,
        tag.adding(pick.variant(), more),
        Optional.of(new Stock(pick.sku().id(), pieces, all(now.listing()) + more, more)));
  }

  private static long all(Listing listing) {
    return listing.variants().stream().mapToLong(variant -> variant.stock()).sum();
  }

  private Wares wares(ProductId product) {
    return wares.stream()
        .filter(it -> it.marketplace() == product.marketplace())
        .findFirst()
        .orElseThrow(() -> refusals.product(product));
  }
}
