package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.CompareProduct;
import io.supercargo.application.product.CompareProduct.Side;
import io.supercargo.application.product.CompareProduct.Wish;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.PriceLadder;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One product as several providers have it, side by side. */
final class ComparePage implements Routes {
  private static final String HERE = "/compare";
  private static final int MOST_PIECES = 999_999_999;
  private static final List<String> FORM = List.of("id", "provider", "lang", "quantity", "to");
  private static final List<String> KNOWN = Names.of(FORM, Visitor.SWITCHES);

  private final CompareProduct compare;

  @Inject
  ComparePage(CompareProduct compare) {
    this.compare = compare;
  }

  static Link link(ProductId product, String lang, long quantity) {
    return Link.to(HERE)
        .with("id", product.toString())
        .with("lang", lang)
        .with("quantity", Long.toString(quantity));
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::show);
  }

  private void show(Context context) {
    Map<String, Object> values = new LinkedHashMap<>();
    FORM.forEach(name -> values.put(name, String.join(",", context.queryParams(name)).strip()));
    values.put("sheet", CompareSheet.EMPTY);
    try {
      fill(Written.query(context, KNOWN), context, values);
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "compare", values);
  }

  private void fill(Fields fields, Context context, Map<String, Object> values) {
    Visitor visitor = Visitor.of(context);
    Language language = fields.text("lang").map(Language::of).orElse(visitor.language());
    ProductId product = ProductId.parse(fields.requiredText("id"));
    Selection selection = Selection.parse(fields.text("provider").orElse(""));
    Wish glance = new Wish(product, 1, Optional.empty(), Audience.reading(language));
    long quantity =
        fields.isWritten("quantity")
            ? fields.number("quantity", 1, MOST_PIECES).orElse(1)
            : fewest(compare.compare(glance, selection));
    Wish wish =
        new Wish(
            product,
            quantity,
            fields.text("to").map(FreightQuery.Destination::of),
            Audience.reading(language));
    values.put("quantity", Long.toString(quantity));
    values.put("lang", language.code());
    values.put("sheet", CompareSheet.of(compare.compare(wish, selection), quantity, language));
  }

  /** So many that everybody would sell them. */
  private static long fewest(List<Side> sides) {
    return sides.stream()
        .flatMap(side -> side.product().stream())
        .mapToLong(product -> PriceLadder.of(product).minimum())
        .max()
        .orElse(1);
  }
}
