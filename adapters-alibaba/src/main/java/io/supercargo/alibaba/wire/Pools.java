package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolOrder;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.http.dialect.Required;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pools of products in both directions. */
public final class Pools {
  private static final String SALES = "order1m";
  private static final String BUYERS = "buyer1m";

  private Pools() {}

  public static WirePoolQuery write(PoolQuery query) {
    return new WirePoolQuery(
        SearchTerms.number("pool", query.pool()),
        query.task(),
        query.page().number(),
        query.page().size(),
        query.category().map(id -> SearchTerms.number("category", id.value())).orElse(null),
        null,
        query.order().map(Pools::field).orElse(null),
        query.order().map(Pools::direction).orElse(null));
  }

  public static PoolQuery read(WirePoolQuery wire) {
    return new PoolQuery(
        Long.toString(required("offerPoolId", wire.offerPoolId(), "a pool's number")),
        required("taskId", wire.taskId(), "one id for all parts of a walk"),
        SearchTerms.page("pageNo", wire.pageNo(), wire.pageSize(), SearchTerms.MAX_PAGE_SIZE),
        Optional.ofNullable(wire.cateId()).map(CategoryId::of),
        Optional.ofNullable(wire.sortField())
            .map(field -> order(field, requireNonNullElse(wire.sortType(), "ASC"))));
  }

  /** Where there are no rows nobody tells the total. */
  public static Page<PoolEntry> read(List<WirePooled> wire, PoolQuery query) {
    long total =
        wire.stream()
            .findFirst()
            .map(row -> requireNonNullElse(row.offerPoolTotal(), (long) wire.size()))
            .orElse(0L);
    return Page.of(wire.stream().map(Pools::entry).toList(), query.page(), total);
  }

  public static List<WirePooled> write(Page<PoolEntry> page) {
    return page.items().stream()
        .map(
            entry ->
                new WirePooled(
                    OfferValues.number(entry.product()), entry.shelf().orElse(null), page.total()))
        .toList();
  }

  public static WirePoolTotalQuery total(
      String appKey, String pool, Optional<CategoryId> category) {
    return new WirePoolTotalQuery(
        appKey,
        Long.toString(SearchTerms.number("pool", pool)),
        category.map(CategoryId::value).orElse(null));
  }

  public static String pool(WirePoolTotalQuery wire) {
    required("appKey", wire.appKey(), "the app key once more");
    String pool = required("palletId", wire.palletId(), "a pool's number");
    return Long.toString(SearchTerms.number("palletId", pool));
  }

  public static Optional<CategoryId> category(WirePoolTotalQuery wire) {
    return SearchTerms.some(wire.categoryId()).map(CategoryId::new);
  }

  private static PoolEntry entry(WirePooled wire) {
    Required.field("offerId", wire.offerId());
    return new PoolEntry(
        ProductId.of1688(requireNonNullElse(wire.offerId(), 0L)),
        SearchTerms.some(wire.bizCategoryId()));
  }

  private static String field(PoolOrder order) {
    return order == PoolOrder.FEWEST_SALES || order == PoolOrder.MOST_SALES ? SALES : BUYERS;
  }

  private static String direction(PoolOrder order) {
    return order == PoolOrder.MOST_SALES || order == PoolOrder.MOST_BUYERS ? "DESC" : "ASC";
  }

  private static PoolOrder order(String field, String direction) {
    if (!direction.equals("ASC") && !direction.equals("DESC")) {
      throw new InvalidValue("sortType", direction, "ASC or DESC");
    }
    boolean most = direction.equals("DESC");
    return switch (field) {
      case SALES -> most ? PoolOrder.MOST_SALES : PoolOrder.FEWEST_SALES;
      case BUYERS -> most ? PoolOrder.MOST_BUYERS : PoolOrder.FEWEST_BUYERS;
      default -> throw new InvalidValue("sortField", field, SALES + " or " + BUYERS);
    };
  }

  private static <T> T required(String field, @Nullable T value, String expected) {
    if (value == null || value.toString().isBlank()) {
      throw new InvalidValue(field, "missing", expected);
    }
    return value;
  }
}
