package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of hits, read page by page.
 *
 * @param total as the first page told it
 */
record Walk(List<Offer> offers, long total) {
  private static final int LARGEST_PAGE = 50;
  private static final int MOST_PAGES = 40;

  /** Reads to the end, in pages as large as a wire takes but at least three where there are. */
  static Walk whole(Function<PageRequest, Page<Offer>> find, int pageSize) {
    long total = find.apply(new PageRequest(1, pageSize)).total();
    assertThat(total)
        .as("hits (choose a rarer word or a narrower question)")
        .isLessThanOrEqualTo((long) LARGEST_PAGE * MOST_PAGES);
    int size = (int) Math.max(pageSize, Math.min(LARGEST_PAGE, total / 3));
    return pages(find, size, MOST_PAGES + 1);
  }

  /** Reads a few pages from the first on. */
  static Walk pages(Function<PageRequest, Page<Offer>> find, int size, int most) {
    List<Offer> offers = new ArrayList<>();
    PageRequest request = new PageRequest(1, size);
    Page<Offer> page = find.apply(request);
    long total = page.total();
    while (!page.items().isEmpty()) {
      offers.addAll(page.items());
      if (request.number() == most) {
        break;
      }
      request = request.next();
      page = find.apply(request);
    }
    return new Walk(List.copyOf(offers), total);
  }

  List<ProductId> ids() {
    return offers.stream().map(Offer::id).toList();
  }

  Set<ProductId> idSet() {
    return offers.stream().map(Offer::id).collect(Collectors.toSet());
  }
}
