package io.supercargo.application;

import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.ProductSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Some offers that can be searched page by page, and that can fail on purpose. */
public final class Market implements ProductSearch {
  private final List<Offer> offers;
  private final List<PageRequest> asked = Collections.synchronizedList(new ArrayList<>());
  private Predicate<PageRequest> down = page -> false;

  public Market(List<Offer> offers) {
    this.offers = offers;
  }

  /** Offers with the ids from one number on, priced by their ids. */
  public static Market of(long first, int count) {
    return new Market(
        LongStream.range(first, first + count).mapToObj(id -> offer(id, id + ".00")).toList());
  }

  public static Offer offer(long id, String price) {
    return offer(id, price, Offer.Sales.UNKNOWN);
  }

  public static Offer sold(long id, long monthly) {
    return offer(id, "1.00", new Offer.Sales(OptionalLong.of(monthly), Optional.empty()));
  }

  private static Offer offer(long id, String price, Offer.Sales sales) {
    return new Offer(
        ProductId.of1688(id),
        Optional.empty(),
        Text.chinese("包" + id),
        "",
        Prices.wholesale(Money.yuan(price)),
        Optional.empty(),
        sales,
        List.of(),
        Set.of(),
        Optional.empty(),
        OptionalInt.empty());
  }

  public static SupplierFailure unavailable(String provider) {
    return new SupplierFailure.Unavailable(Origin.of(provider), "no answer within 20 s");
  }

  public Market failing() {
    return failingWhen(page -> true);
  }

  public Market failingWhen(Predicate<PageRequest> when) {
    down = when;
    return this;
  }

  public Market mended() {
    return failingWhen(page -> false);
  }

  /** The pages that were asked for, in order. */
  public List<PageRequest> asked() {
    return asked;
  }

  @Override
  public Reply<Page<Offer>> search(SearchQuery query) {
    asked.add(query.page());
    if (down.test(query.page())) {
      throw unavailable("market");
    }
    return new Reply<>(page(query.page()), () -> "{\"page\":" + query.page().number() + "}");
  }

  public Page<Offer> page(PageRequest page) {
    List<Offer> items = offers.stream().skip(page.offset()).limit(page.size()).toList();
    return Page.of(items, page, offers.size());
  }
}
