package io.supercargo.xportcn.wire;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.http.dialect.freight.WireFreightQuery;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.random.Offers;
import io.supercargo.testkit.random.Queries;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client asks is what a gateway hears. */
class QueryTripTest {
  @ParameterizedTest
  @MethodSource("io.supercargo.xportcn.wire.Trip#dialects")
  void keywordSearchesLoseNothing(Dialect dialect) {
    boolean ka = dialect.shape() == XportEdition.KA;
    Trip.withManySeeds(
        random -> {
          SearchQuery drawn = Queries.random(random);
          boolean pool = ka && drawn.scope() instanceof SearchScope.InCollection;
          SearchQuery query = stripped(drawn.in(pool ? drawn.scope() : SearchScope.MARKET));
          WireKeywordQuery wire = KeywordSearch.write(query, dialect);
          SearchQuery heard = KeywordSearch.read(Trip.asked(wire, WireKeywordQuery.class, dialect));
          assertThat(heard).isEqualTo(ka ? anonymous(query) : query);
          assertThatJson(Trip.written(KeywordSearch.write(heard, dialect), dialect))
              .isSameInOrderAs(Trip.written(wire, dialect));
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"V1", "V2"})
  void storeSearchesLoseNothing(XportEdition edition) {
    ShopId shop = new ShopId("BBBgGWh2O6JFI6v1aQuZVgRIA");
    Trip.withManySeeds(
        random -> {
          SearchQuery query = stripped(Queries.random(random)).in(new SearchScope.InShop(shop));
          WireStoreQuery wire = StoreSearch.write(query, shop);
          assertThat(StoreSearch.read(Trip.asked(wire, WireStoreQuery.class, edition)))
              .isEqualTo(query);
        });
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void pictureSearchesLoseNothing(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          ImageQuery drawn = Queries.randomImage(random);
          ImageQuery query =
              drawn.image() instanceof ImageRef.Stored
                  ? drawn.with(FakeMarket.picture(1 + random.nextInt(9)))
                  : drawn;
          WireImageQuery wire = PictureSearch.write(query);
          assertThat(PictureSearch.read(Trip.asked(wire, WireImageQuery.class, edition)))
              .isEqualTo(query);
        });
  }

  @ParameterizedTest
  @MethodSource("io.supercargo.xportcn.wire.Trip#dialects")
  void questionsForDetailsLoseNothing(Dialect dialect) {
    Trip.withManySeeds(
        random -> {
          ProductId id = new Carrying(dialect).hit(Offers.random(random)).id();
          Audience audience = Queries.random(random).audience();
          WireDetailQuery wire =
              Trip.asked(
                  DetailQueries.write(id, audience, dialect), WireDetailQuery.class, dialect);
          assertThat(DetailQueries.id(wire, dialect)).isEqualTo(id);
          assertThat(DetailQueries.audience(wire)).isEqualTo(audience);
        });
  }

  @Test
  void questionsForSeveralDetailsLoseNothing() {
    Trip.withManySeeds(
        random -> {
          List<ProductId> ids =
              Stream.generate(() -> Offers.random(random).id())
                  .limit(1 + random.nextInt(DetailQueries.MOST))
                  .toList();
          WireDetailQuery wire = DetailQueries.write(ids, Audience.ENGLISH);
          assertThat(DetailQueries.ids(Trip.asked(wire, WireDetailQuery.class, XportEdition.KA)))
              .isEqualTo(ids);
        });
  }

  @Test
  void questionsForHotListsLoseNothing() {
    Trip.withManySeeds(
        random -> {
          SearchQuery drawn = Queries.random(random);
          RankingQuery query =
              new RankingQuery(
                  List.of(RankType.values()).get(random.nextInt(RankType.values().length)),
                  CategoryId.of(random.nextInt(Integer.MAX_VALUE)),
                  1 + random.nextInt(20),
                  Audience.reading(drawn.audience().language()));
          WireRankQuery wire = HotLists.write(query);
          assertThat(HotLists.read(Trip.asked(wire, WireRankQuery.class, XportEdition.V2)))
              .isEqualTo(query);
        });
  }

  @Test
  void aSelectionIsAnOperationOfV2AndAFilterElsewhere() {
    Trip.withManySeeds(
        random -> {
          SearchQuery query = Queries.random(random);
          for (SelectedSearch selected : SelectedSearch.values()) {
            SearchQuery meant = selected.with(query);
            SearchQuery told = selected.without(meant);
            assertThat(selected.with(told)).isEqualTo(meant);
            assertThat(SelectedSearch.of(meant, XportEdition.V2)).isPresent();
            assertThat(SelectedSearch.of(meant, XportEdition.KA)).isEmpty();
            assertThat(SelectedSearch.of(meant, XportEdition.V1)).isEmpty();
          }
        });
  }

  @Test
  void picturesOfTaobaoLoseNothing() {
    for (Language language : List.of(Language.ZH, Language.EN, Language.VI)) {
      for (ImageRef image :
          List.of(
              FakeMarket.picture(3),
              new ImageRef.Address(URI.create("https://img.alicdn.com/a.jpg")))) {
        ImageQuery query =
            new ImageQuery(
                image,
                ImageQuery.Hint.NONE,
                Refinement.NONE,
                new PageRequest(1, 50),
                Audience.reading(language));
        WirePictureQuery wire = TaobaoPictures.write(query);
        assertThat(TaobaoPictures.read(Trip.asked(wire, WirePictureQuery.class, XportEdition.V2)))
            .isEqualTo(query);
      }
    }
  }

  @Test
  void questionsForFreightLoseNothing() {
    Trip.withManySeeds(
        random -> {
          FreightQuery query = parcel(random);
          WireFreightQuery wire = FreightQueries.write(query);
          assertThat(FreightQueries.read(Trip.asked(wire, WireFreightQuery.class, XportEdition.KA)))
              .isEqualTo(query);
        });
  }

  private static FreightQuery parcel(Random random) {
    List<FreightQuery.Line> lines =
        Stream.generate(
                () -> new FreightQuery.Line("5" + random.nextInt(99), 1 + random.nextInt(9)))
            .limit(random.nextInt(4))
            .toList();
    return new FreightQuery(
        Offers.random(random).id(),
        1 + random.nextInt(Integer.MAX_VALUE - 1),
        FreightQuery.Destination.of("%06d".formatted(random.nextInt(1_000_000))),
        lines);
  }

  /** A gateway takes the space around words for carelessness. */
  private static SearchQuery stripped(SearchQuery query) {
    return new SearchQuery(
        query.words().strip(), query.scope(), query.refinement(), query.page(), query.audience());
  }

  /** KA does not tell who buys. */
  private static SearchQuery anonymous(SearchQuery query) {
    return new SearchQuery(
        query.words(),
        query.scope(),
        query.refinement(),
        query.page(),
        new Audience(query.audience().language(), Optional.empty()));
  }
}
