package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.Leaf;
import io.supercargo.application.product.Series;
import io.supercargo.application.product.TurnPages;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Brand;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The brands that a supplier lists; each leads to the search for it. */
final class BrandsPage implements Routes {
  private static final String NAME = "brands";

  private final TurnPages pages;
  private final ListProviders providers;

  @Inject
  BrandsPage(TurnPages pages, ListProviders providers) {
    this.pages = pages;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where = Whereabouts.read(context, t, providers.list(), Capability.BRANDS);
    where.answer(context, NAME, Map.of("rows", List.of(), "more", ""), () -> found(where));
  }

  private Map<String, Object> found(Whereabouts where) {
    Leaf<Brand> leaf =
        pages.turn(
            Series.brands(where.audience().language()),
            where.selection(),
            where.cursor(),
            where.limit());
    Link search = where.link().withPath("/").with("provider", leaf.answer().provider());
    return Map.of(
        "rows",
        leaf.answer().value().items().stream().map(each -> Row.of(each, where, search)).toList(),
        "more",
        where.more(leaf.next()));
  }

  /** One brand. */
  record Row(String id, Term brand) {
    static Row of(Brand brand, Whereabouts where, Link search) {
      return new Row(
          brand.id(), Term.of(brand.name(), where, search.with("q", brand.name().original())));
    }
  }
}
