package io.supercargo.web.console;

import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Titles of what is ordered, in the reader's language where anybody has translated them. */
final class Titles {
  private final ShowProduct products;

  @Inject
  Titles(ShowProduct products) {
    this.products = products;
  }

  /** Those of one page, each asked for once. */
  interface Reader {
    String of(QuotedLine line);
  }

  Reader at(String provider, Language reader) {
    Map<ProductId, String> read = new HashMap<>();
    return line -> read.computeIfAbsent(line.line().product(), id -> title(line, provider, reader));
  }

  private String title(QuotedLine line, String provider, Language reader) {
    ProductId id = line.line().product();
    String told = line.title().orElse(id.toString());
    if (reader == Language.ZH && line.title().isPresent()) {
      return told;
    }
    Selection there = Selection.of(provider).at(id.marketplace());
    try {
      return ProductSheet.read(
          products.show(id, there, Audience.reading(reader)).value().offer().title(),
          reader.code());
    } catch (SupplierFailure | InvalidValue unreadable) {
      return told;
    }
  }
}
