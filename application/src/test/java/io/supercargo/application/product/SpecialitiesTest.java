package io.supercargo.application.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.provider.Keeping;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Terms;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.testkit.fake.FakeMarket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a few suppliers can be asked. */
final class SpecialitiesTest {
  private static final int ROWS = 130;

  private final List<PoolQuery> pulled = new ArrayList<>();

  @Test
  void theFirstThatKnowsAnswers() {
    FakeMarket down = FakeMarket.named("down").disturb(SpecialitiesTest::fail);
    FakeMarket up = FakeMarket.named("up");
    try (House house = House.of(down.provider(), up.provider())) {
      assertThat(
              new LookUp(house.inquiry)
                  .find(Speciality.topics("new", Audience.ENGLISH), Selection.ROUTED)
                  .provider())
          .isEqualTo("up");
    }
  }

  @Test
  void aProductSaysWhereItsMarketplaceIs() {
    FakeMarket taobao = FakeMarket.at(Marketplace.TAOBAO, "taobao");
    ProductId known = FakeMarket.products(Marketplace.TAOBAO, Language.EN).get(7).id();
    try (House house = House.of(FakeMarket.named("other").provider(), taobao.provider())) {
      LookUp lookUp = new LookUp(house.inquiry);

      assertThat(lookUp.find(Speciality.buyable(known), Selection.ROUTED).value().product())
          .isEqualTo(known);
      assertThat(lookUp.find(Speciality.sales(known), Selection.ROUTED).provider())
          .isEqualTo("taobao");
    }
  }

  @Test
  void whatIsOpenedByABarcodeRevealsItsIds() {
    try (House house = House.of(FakeMarket.named("market").provider())) {
      OpenProduct open = new OpenProduct(new LookUp(house.inquiry), house.revealed);
      Barcode barcode = Barcode.checked("690100000008");

      assertThat(
              open.open(Speciality.with(barcode, Audience.ENGLISH), Selection.ROUTED).value().id())
          .isEqualTo(ProductId.of1688(600_000_000_008L));
    }
  }

  @Test
  void answersAreKeptAsLongAsTheirCapabilitySays() {
    FakeMarket market = FakeMarket.named("market");
    Keeping keeping =
        new Keeping(
            Map.of(Capability.SALES_TREND, Duration.ofMinutes(5)), 9, Set.of("market"), Set.of());
    try (House house = new House(keeping, market.provider())) {
      LookUp lookUp = new LookUp(house.inquiry);
      Speciality<?, ?> sales = Speciality.sales(ProductId.of1688(600_000_000_008L));

      lookUp.find(sales, Selection.ROUTED);
      lookUp.find(sales, Selection.ROUTED);
      assertThat(market.asked()).hasSize(1);
      lookUp.find(sales, Selection.ROUTED.on(Terms.FRESH));
      assertThat(market.asked()).hasSize(2);
    }
  }

  @Test
  void pagesOfAnySizeFollowOneAnotherInOneWalk() {
    try (House house = House.of(pool("a"), pool("b"))) {
      TurnPages pages = new TurnPages(house.inquiry);
      List<ProductId> met = new ArrayList<>();
      Optional<Cursor> cursor = Optional.empty();
      for (int limit : new int[] {20, 30, 7, 100, 100, 3, 50, 50, 50, 50, 50}) {
        Leaf<PoolEntry> leaf = pages.turn(all(), Selection.ROUTED, cursor, limit);
        assertThat(leaf.answer().value().items()).hasSizeLessThanOrEqualTo(limit);
        leaf.answer().value().items().forEach(entry -> met.add(entry.product()));
        cursor = leaf.next();
        if (cursor.isEmpty()) {
          break;
        }
      }

      assertThat(cursor).isEmpty();
      assertThat(met).hasSize(ROWS).doesNotHaveDuplicates();
      assertThat(pulled.stream().map(PoolQuery::task).distinct()).hasSize(1);
      assertThat(pulled).allMatch(query -> query.page().size() <= 50);
    }
  }

  @Test
  void everyReaderWalksAlone() {
    try (House house = House.of(pool("a"))) {
      TurnPages pages = new TurnPages(house.inquiry);
      pages.turn(all(), Selection.ROUTED, Optional.empty(), 5);
      pages.turn(all(), Selection.ROUTED, Optional.empty(), 5);

      assertThat(pulled.stream().map(PoolQuery::task).distinct()).hasSize(2);
    }
  }

  @Test
  void whoGaveTheFirstPageGivesTheOthers() {
    try (House house = House.of(pool("a"), pool("b"))) {
      TurnPages pages = new TurnPages(house.inquiry);
      Optional<Cursor> next = pages.turn(all(), Selection.of("b"), Optional.empty(), 5).next();

      assertThat(pages.turn(all(), Selection.ROUTED, next, 5).answer().provider()).isEqualTo("b");
      assertThatThrownBy(() -> pages.turn(all(), Selection.of("a"), next, 5))
          .isInstanceOf(InvalidValue.class)
          .hasMessage(
              "cursor: %s (expected: the nextCursor of this very list)", next.orElseThrow());
    }
  }

  private static void fail(Capability any) {
    throw new SupplierFailure.Unavailable(
        SupplierFailure.Origin.of("down"), any.code() + " is down");
  }

  private static Series<ProductPools, PoolEntry> all() {
    return Series.pool("7", Optional.empty(), Optional.empty());
  }

  private Provider pool(String name) {
    return Provider.named(name, "fake")
        .with(ProductPools.class, new Rows())
        .supports(Capability.PRODUCT_POOL, Support.YES)
        .build();
  }

  /** A pool of a hundred and thirty. */
  private final class Rows implements ProductPools {
    @Override
    public Reply<Page<PoolEntry>> pull(PoolQuery query) {
      pulled.add(query);
      PageRequest page = query.page();
      return Reply.of(
          Page.of(
              LongStream.rangeClosed(1, ROWS)
                  .skip(page.offset())
                  .limit(page.size())
                  .mapToObj(id -> new PoolEntry(ProductId.of1688(id), Optional.empty()))
                  .toList(),
              page,
              ROWS));
    }

    @Override
    public Reply<Long> total(String pool, Optional<CategoryId> category) {
      return Reply.of((long) ROWS);
    }
  }
}
