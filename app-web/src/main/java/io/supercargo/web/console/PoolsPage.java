package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.Leaf;
import io.supercargo.application.product.Series;
import io.supercargo.application.product.TurnPages;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolOrder;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a supplier's people put together for us, by the number that they gave. */
final class PoolsPage implements Routes {
  private static final String NAME = "pools";

  private final TurnPages pages;
  private final ListProviders providers;

  @Inject
  PoolsPage(TurnPages pages, ListProviders providers) {
    this.pages = pages;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    List<ProviderCard> cards = providers.list();
    Whereabouts where = Whereabouts.read(context, t, cards, Capability.PRODUCT_POOL);
    Map<String, Object> blank = new LinkedHashMap<>();
    blank.put("pools", DiscoverTab.anybodyCan(Capability.PRODUCT_POOL, cards));
    blank.put("collections", DiscoverTab.anybodyCan(Capability.COLLECTION_SEARCH, cards));
    blank.put("pool", where.text("pool"));
    blank.put("category", where.text("category"));
    blank.put("orders", orders(where, t));
    blank.put("rows", List.of());
    blank.put("more", "");
    where.answer(context, NAME, blank, () -> found(where));
  }

  private static List<Choice> orders(Whereabouts where, Words t) {
    String written = where.text("sort");
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("pools.unsorted"), written.isEmpty()));
    Arrays.stream(PoolOrder.values())
        .map(PoolOrder::code)
        .map(code -> new Choice(code, t.of("pools." + code), code.equals(written)))
        .forEach(choices::add);
    return Choice.keeping(written, choices);
  }

  private Map<String, Object> found(Whereabouts where) {
    Fields fields = where.fields();
    Optional<String> pool = fields.text("pool");
    if (pool.isEmpty()) {
      return Map.of();
    }
    Leaf<PoolEntry> leaf =
        pages.turn(
            Series.pool(
                pool.get(),
                fields.text("category").map(CategoryId::new),
                fields.text("sort").map(PoolOrder::of)),
            where.selection(),
            where.cursor(),
            where.limit());
    String provider = leaf.answer().provider();
    return Map.of(
        "rows",
        leaf.answer().value().items().stream().map(each -> Row.of(each, provider)).toList(),
        "more",
        where.more(leaf.next(), "pool", "category", "sort"));
  }

  /** A product of the pool. */
  record Row(String id, String href, String shelf, String provider) {
    static Row of(PoolEntry entry, String provider) {
      return new Row(
          entry.product().toString(),
          Link.product(entry.product()).with("provider", provider).toString(),
          entry.shelf().orElse(""),
          provider);
    }
  }
}
