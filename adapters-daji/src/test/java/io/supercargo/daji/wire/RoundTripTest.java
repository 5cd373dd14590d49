package io.supercargo.daji.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.daji.wire.poizon.BrandLists;
import io.supercargo.daji.wire.poizon.WireBrandPage;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.product.Brand;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.Topic;
import io.supercargo.http.dialect.navigation.Topics;
import io.supercargo.http.dialect.navigation.WireTopic;
import io.supercargo.testkit.random.Offers;
import io.supercargo.testkit.random.Products;
import io.supercargo.testkit.random.Queries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was read from the wire is written as it came. */
class RoundTripTest {
  private static final int DRAWS = 500;

  @Test
  void hitsKeepEveryField() {
    assertThat(draws().map(Offers::random))
        .allSatisfy(
            offer -> {
              WireOffer wire = io.supercargo.daji.wire.Offers.MAPPER.write(offer);
              Offer read = io.supercargo.daji.wire.Offers.MAPPER.read(wire, OfferIds.OF_1688);

              assertThat(io.supercargo.daji.wire.Offers.MAPPER.write(read)).isEqualTo(wire);
              assertThat(read.id()).isEqualTo(offer.id());
              assertThat(read.title()).isEqualTo(offer.title());
              assertThat(read.sales()).isEqualTo(offer.sales());
              assertThat(read.notes().seller()).isEqualTo(offer.notes().seller());
            });
  }

  @Test
  void picturePagesKeepEveryField() {
    assertThat(draws())
        .allSatisfy(
            random -> {
              WirePage wire = Hits.writeImage(hits(random));

              assertThat(Hits.writeImage(Hits.readImage(wire, PageRequest.FIRST))).isEqualTo(wire);
            });
  }

  @Test
  void detailsKeepEveryField() {
    assertThat(draws().map(Products::random))
        .allSatisfy(
            product -> {
              WireProduct wire = DetailWriter.write(product);
              Product read = Details.read(wire, OfferIds.OF_1688);

              assertThat(DetailWriter.write(read)).isEqualTo(wire);
              assertThat(read.images()).isEqualTo(product.images());
              assertThat(read.attributes()).isEqualTo(product.attributes());
              assertThat(read.priceTiers()).isEqualTo(product.priceTiers());
              assertThat(read.offer().shop()).isEqualTo(product.offer().shop());
              assertThat(read.offer().categories()).isEqualTo(product.offer().categories());
            });
  }

  @Test
  void searchesKeepEveryParameter() {
    assertThat(draws().map(Queries::random))
        .allSatisfy(
            query -> {
              SearchQuery stripped =
                  new SearchQuery(
                      query.words().strip(),
                      query.scope(),
                      query.refinement(),
                      query.page(),
                      query.audience());

              assertThat(again(query)).isEqualTo(stripped);
            });
  }

  @Test
  void pictureSearchesKeepEveryParameter() {
    assertThat(draws().map(Queries::randomImage))
        .allSatisfy(
            query -> {
              Map<String, String> wire = PictureSearch.write(query);
              ImageQuery read = PictureSearch.read(wire);

              assertThat(read).isEqualTo(query);
              assertThat(PictureSearch.write(read)).isEqualTo(wire);
            });
  }

  @Test
  void freightKeepsEveryField() {
    assertThat(draws().map(Offers::random))
        .allSatisfy(
            offer -> {
              WireFreight wire = Freight.write(freight(offer));

              assertThat(Freight.write(Freight.read(wire, offer.id()))).isEqualTo(wire);
            });
  }

  @Test
  void rankingsKeepEveryField() {
    RankingQuery query =
        RankQueries.read(
            Map.of("rankId", "1111", "rankType", "complex", "limit", "20", "language", "en"));
    assertThat(draws())
        .allSatisfy(
            random -> {
              Ranking ranking =
                  new Ranking(RankType.COMPLEX, CategoryId.of(1111), "综合榜", entries(random));
              WireRanking wire = RankLists.write(ranking);

              assertThat(RankLists.read(wire, query)).isEqualTo(ranking);
              assertThat(RankLists.write(RankLists.read(wire, query))).isEqualTo(wire);
            });
  }

  @Test
  void topicsOfAQueryAreKept() {
    SearchQuery query = SearchQuery.of("包").in(new SearchScope.UnderTopic("978:1352"));

    assertThat(KeywordSearch.write(query)).containsEntry("snId", "978:1352");
    assertThat(again(query)).isEqualTo(query);
  }

  @Test
  void navigationKeepsEveryField() {
    assertThat(draws())
        .allSatisfy(
            random -> {
              List<WireTopic> wire = Topics.write(topics(random));

              assertThat(Topics.write(Topics.read(wire))).isEqualTo(wire);
            });
  }

  @Test
  void navigationIsAskedInEveryLanguage() {
    assertThat(Language.values())
        .allSatisfy(
            language -> {
              Map<String, String> wire = Navigation.write("包", Audience.reading(language));

              assertThat(Navigation.audience(wire).language()).isEqualTo(language);
              assertThat(Navigation.words(wire)).isEqualTo("包");
            });
    assertThat(Navigation.write("skirt", Audience.ENGLISH))
        .containsOnly(
            Map.entry("keyword", "skirt"),
            Map.entry("language", "en_US"),
            Map.entry("region", "US"),
            Map.entry("currency", "USD"));
  }

  @Test
  void dailySalesKeepEveryField() {
    List<WireDailySales> wire =
        List.of(new WireDailySales("2026-02-28", 0L), new WireDailySales("2026-03-01", 17L));
    SalesTrend read = DailySales.read(wire, ProductId.of1688(727920485853L));

    assertThat(read.sold()).isEqualTo(17);
    assertThat(DailySales.write(read)).isEqualTo(wire);
    assertThat(DailySales.read(List.of(wire.get(1), wire.get(0)), read.product())).isEqualTo(read);
  }

  @Test
  void brandsKeepEveryField() {
    assertThat(draws())
        .allSatisfy(
            random -> {
              Page<Brand> brands =
                  new Page<>(
                      topics(random).stream()
                          .map(topic -> new Brand(topic.id(), topic.name()))
                          .toList(),
                      2,
                      20,
                      41,
                      3);
              WireBrandPage wire = BrandLists.write(brands);

              assertThat(BrandLists.read(wire, PageRequest.FIRST)).isEqualTo(brands);
            });
  }

  private static List<Topic> topics(Random random) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(
            id ->
                new Topic(
                    Integer.toString(id),
                    Offers.random(random).title(),
                    List.of(new Topic.Choice(id + ":1", Offers.random(random).title()))))
        .toList();
  }

  private static SearchQuery again(SearchQuery query) {
    return query.scope() instanceof SearchScope.InShop inShop
        ? ShopSearch.read(ShopSearch.write(query, inShop.shop()))
        : KeywordSearch.read(KeywordSearch.write(query));
  }

  private static ImageHits hits(Random random) {
    List<Offer> offers =
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> Offers.random(random)).toList();
    Optional<ImageRegion> region = Queries.randomImage(random).hint().region();
    return new ImageHits(new Page<>(offers, 3, 20, 700, 175), region, region.stream().toList());
  }

  private static FreightEstimate freight(Offer offer) {
    Basis basis = offer.title().translated().isPresent() ? Basis.WEIGHT : Basis.VOLUME;
    Rule rule =
        new Rule(
            "中通",
            basis,
            new Step(offer.prices().wholesale(), "1"),
            new Step(offer.payable(), "2"),
            offer.title().translated().filter(text -> !text.isBlank()));
    return new FreightEstimate(
        offer.id(),
        offer.payable(),
        false,
        offer.fees().isPresent() ? Optional.of(rule) : Optional.empty());
  }

  private static List<Ranking.Entry> entries(Random random) {
    return IntStream.rangeClosed(1, random.nextInt(6))
        .mapToObj(rank -> entry(rank, Offers.random(random)))
        .toList();
  }

  private static Ranking.Entry entry(int rank, Offer offer) {
    return new Ranking.Entry(
        rank,
        offer.id(),
        offer.title(),
        offer.imageUrl(),
        offer.filters(),
        offer.sales().monthly(),
        offer.fees().isPresent() ? OptionalLong.of(rank) : OptionalLong.empty(),
        offer.sales().repurchaseRate().map(rate -> new BigDecimal("4.5")));
  }

  private static Stream<Random> draws() {
    return LongStream.range(0, DRAWS).mapToObj(Random::new);
  }
}
