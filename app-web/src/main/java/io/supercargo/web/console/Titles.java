package io.supercargo.web.console;

import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Titles and variants of what is ordered, in the reader's language where anybody has translated
 * them.
 */
final class Titles {
  private final ShowProduct products;

  @Inject
  Titles(ShowProduct products) {
    this.products = products;
  }

  /** Those of one page; each product is asked for once. */
  interface Reader {
    String title(QuotedLine line);

    String variant(QuotedLine line);

    String title(OrderedLine line);

    /**
     * @param told what the order says, for where nobody else does
     */
    String variant(OrderedLine line, String told);
  }

  Reader at(String provider, Language reader) {
    return new OfPage(provider, reader);
  }

  private final class OfPage implements Reader {
    private final String provider;
    private final Language language;
    private final Map<ProductId, Optional<Product>> read = new HashMap<>();

    OfPage(String provider, Language language) {
      this.provider = provider;
      this.language = language;
    }

    @Override
    public String title(QuotedLine line) {
      return title(line.line(), line.title().orElseGet(() -> line.line().product().toString()));
    }

    @Override
    public String title(OrderedLine line) {
      return title(line.line(), line.title());
    }

    private String title(OrderLine line, String told) {
      return product(line)
          .map(it -> ProductSheet.read(it.offer().title(), language.code()))
          .orElse(told);
    }

    @Override
    public String variant(QuotedLine line) {
      Variant variant = line.line().variant();
      return variant(line.line(), variant.skuId().or(variant::specId).orElse(""));
    }

    @Override
    public String variant(OrderedLine line, String told) {
      return variant(line.line(), told);
    }

    private String variant(OrderLine line, String told) {
      return product(line).stream()
          .flatMap(it -> it.skus().stream())
          .filter(sku -> line.variant().skuId().filter(sku.id()::equals).isPresent())
          .findFirst()
          .map(sku -> SkuGrid.name(sku, language.code()))
          .orElse(told);
    }

    private Optional<Product> product(OrderLine line) {
      return read.computeIfAbsent(line.product(), this::asked);
    }

    private Optional<Product> asked(ProductId id) {
      Selection there = Selection.of(provider).at(id.marketplace());
      try {
        return Optional.of(products.show(id, there, Audience.reading(language)).value());
      } catch (SupplierFailure | InvalidValue unreadable) {
        return Optional.empty();
      }
    }
  }
}
