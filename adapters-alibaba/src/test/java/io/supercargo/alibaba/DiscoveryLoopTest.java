package io.supercargo.alibaba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.fake.FakeMarket;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recommendations, related products and hot lists over a real socket. */
class DiscoveryLoopTest {
  private static final List<Offer> OFFERS =
      FakeMarket.products(Language.JA).stream().map(Product::offer).toList();

  private final List<Object> asked = new ArrayList<>();
  private final GatewayServer gateway = GatewayServer.before(market());
  private final Provider client = gateway.client();

  @AfterEach
  void stop() {
    client.close();
    gateway.close();
  }

  @Test
  void recommendationsAreForTheBuyer() {
    Audience buyer = new Audience(Language.JA, Optional.of(new BuyerId("buyer-7")));
    PageRequest second = new PageRequest(2, 20);

    Page<Offer> page =
        client.port(Recommendations.class).orElseThrow().recommended(second, buyer).value();

    assertThat(page.items()).extracting(Offer::id).isEqualTo(ids(20, 40));
    assertThat(page.items().get(0).title()).isEqualTo(OFFERS.get(20).title());
    assertThat(page.hasNext()).isTrue();
    assertThat(asked).containsExactly(second, buyer);
  }

  @Test
  void recommendationsForNobodyNameNobody() {
    client
        .port(Recommendations.class)
        .orElseThrow()
        .recommended(PageRequest.FIRST, Audience.ENGLISH);

    assertThat(asked).containsExactly(PageRequest.FIRST, Audience.ENGLISH);
  }

  @Test
  void relatedProductsComeTenAtOnceHoweverManyAreAskedFor() {
    PageRequest page = new PageRequest(2, 15);

    Page<Offer> related = related(OFFERS.get(0).id(), page);

    assertThat(related.items()).extracting(Offer::id).isEqualTo(ids(15, 30));
    assertThat(related.hasNext()).isTrue();
    assertThat(asked).containsExactly(new PageRequest(2, 10), new PageRequest(3, 10));
  }

  @Test
  void lastPageOfRelatedProductsIsShort() {
    Page<Offer> related = related(OFFERS.get(0).id(), new PageRequest(3, 20));

    assertThat(related.items()).extracting(Offer::id).isEqualTo(ids(40, 48));
    assertThat(related.hasNext()).isFalse();
  }

  @Test
  void nothingIsRelatedToWhatIsNotThere() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> related(ProductId.of1688(1), PageRequest.FIRST))
        .withMessage("alibaba answered 404: no such product");
  }

  @Test
  void hotListComesBackWhole() {
    RankingQuery query =
        new RankingQuery(
            RankType.GOOD_PRICE, CategoryId.of(1111), 10, Audience.reading(Language.RU));

    Ranking ranking = client.port(Rankings.class).orElseThrow().ranking(query).value();

    assertThat(ranking).isEqualTo(list(query));
    assertThat(asked).containsExactly(query);
  }

  private Page<Offer> related(ProductId id, PageRequest page) {
    return client
        .port(RelatedProducts.class)
        .orElseThrow()
        .related(id, page, Audience.ENGLISH)
        .value();
  }

  private static List<ProductId> ids(int from, int to) {
    return OFFERS.subList(from, to).stream().map(Offer::id).toList();
  }

  private Provider market() {
    Recommendations recommendations =
        (page, audience) -> {
          asked.addAll(List.of(page, audience));
          return Reply.of(slice(page));
        };
    RelatedProducts related =
        (product, page, audience) -> {
          if (product.equals(ProductId.of1688(1))) {
            throw new SupplierFailure.NotFound(Origin.of("market"), "no such product");
          }
          asked.add(page);
          return Reply.of(slice(page));
        };
    Rankings rankings =
        query -> {
          asked.add(query);
          return Reply.of(list(query));
        };
    return Provider.named("market", "fake")
        .with(Recommendations.class, recommendations)
        .with(RelatedProducts.class, related)
        .with(Rankings.class, rankings)
        .build();
  }

  private static Page<Offer> slice(PageRequest page) {
    int end = (int) Math.min(OFFERS.size(), page.offset() + page.size());
    return Page.open(OFFERS.subList((int) page.offset(), end), page);
  }

  private static Ranking list(RankingQuery query) {
    return new Ranking(
        query.type(),
        query.category(),
        "Good price list",
        List.of(
            entry(1, Set.of(Filter.SHIPS_IN_48H), OptionalLong.of(1334)),
            entry(2, Set.of(), OptionalLong.empty())));
  }

  private static Ranking.Entry entry(int rank, Set<Filter> services, OptionalLong count) {
    return new Ranking.Entry(
        rank,
        ProductId.of1688(699490252651L),
        Text.of("猫砂", "cat litter"),
        "https://cbu01.alicdn.com/a.jpg",
        services,
        count,
        count,
        count.isPresent() ? Optional.of(new BigDecimal("4.5")) : Optional.empty());
  }
}
