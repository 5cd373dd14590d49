package io.supercargo.xportcn.wire;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.testkit.random.Offers;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Categories and freight estimates lose nothing, and print alike again. */
class OtherTripTest {
  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void categoriesLoseNothing(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          Category category = category(random, 1, Optional.empty());
          WireCategory wire = CategoryTree.write(category, Language.EN);
          Category read = CategoryTree.read(Trip.answered(wire, WireCategory.class, edition));
          assertThat(read).isEqualTo(category);
          assertThatJson(Trip.written(CategoryTree.write(read, Language.EN), edition))
              .isSameInOrderAs(Trip.written(wire, edition));
        });
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void theTopOfTheTreeLosesNothing(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          List<Category> top = children(random, 0, Optional.empty());
          WireCategory wire = CategoryTree.root(top, Language.EN);
          assertThat(CategoryTree.top(Trip.answered(wire, WireCategory.class, edition)))
              .isEqualTo(top);
        });
  }

  @Test
  void hotListsLoseNothing() {
    Trip.withManySeeds(
        random -> {
          Ranking ranking = ranking(random);
          WireRanking wire = HotLists.write(ranking);
          RankingQuery query =
              new RankingQuery(ranking.type(), ranking.category(), 1, Audience.ENGLISH);
          Ranking read =
              HotLists.read(Trip.answered(wire, WireRanking.class, XportEdition.V2), query);
          assertThat(read).isEqualTo(ranking);
          assertThatJson(Trip.written(HotLists.write(read), XportEdition.V2))
              .isSameInOrderAs(Trip.written(wire, XportEdition.V2));
        });
  }

  @Test
  void freightLosesNothing() {
    Trip.withManySeeds(
        random -> {
          FreightEstimate estimate = estimate(random);
          WireFreight wire = Freight.write(estimate);
          FreightEstimate read =
              Freight.read(
                  Trip.answered(wire, WireFreight.class, XportEdition.KA), estimate.product());
          assertThat(read).isEqualTo(estimate);
          assertThatJson(Trip.written(Freight.write(read), XportEdition.KA))
              .isSameInOrderAs(Trip.written(wire, XportEdition.KA));
        });
  }

  private static Category category(Random random, int level, Optional<CategoryId> parent) {
    CategoryId id = CategoryId.of(1 + random.nextInt(Integer.MAX_VALUE - 1));
    Text name = Offers.random(random).title();
    return new Category(
        id,
        name.original(),
        name.translated(),
        level,
        parent,
        random.nextBoolean(),
        children(random, level, Optional.of(id)));
  }

  private static List<Category> children(Random random, int level, Optional<CategoryId> parent) {
    return IntStream.range(0, level < 3 ? random.nextInt(3) : 0)
        .mapToObj(i -> category(random, level + 1, parent))
        .toList();
  }

  private static Ranking ranking(Random random) {
    Offer named = Offers.random(random);
    return new Ranking(
        RankType.HOT,
        CategoryId.of(random.nextInt(Integer.MAX_VALUE)),
        named.title().original(),
        IntStream.rangeClosed(1, random.nextInt(4))
            .mapToObj(rank -> entry(rank, Offers.random(random)))
            .toList());
  }

  private static Ranking.Entry entry(int rank, Offer offer) {
    return new Ranking.Entry(
        rank,
        new Carrying(Dialect.of1688(XportEdition.V2)).hit(offer).id(),
        offer.title(),
        offer.imageUrl(),
        offer.filters(),
        offer.sales().monthly(),
        offer.sales().monthly(),
        offer.sales().repurchaseRate());
  }

  private static FreightEstimate estimate(Random random) {
    Rule rule =
        new Rule(
            Offers.random(random).title().original(),
            List.of(Basis.values()).get(random.nextInt(3)),
            step(random),
            step(random),
            random.nextBoolean() ? Optional.of("0.85") : Optional.empty());
    return new FreightEstimate(
        Offers.random(random).id(),
        fen(random),
        random.nextBoolean(),
        random.nextBoolean() ? Optional.of(rule) : Optional.empty());
  }

  private static Step step(Random random) {
    return new Step(fen(random), Integer.toString(1 + random.nextInt(1000)));
  }

  private static Money fen(Random random) {
    return Money.fen(random.nextInt(100_000));
  }
}
