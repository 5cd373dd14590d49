package io.supercargo.xportcn.wire;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.testkit.random.Offers;
import io.supercargo.testkit.random.Products;
import io.supercargo.testkit.random.Queries;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hits, pages and details lose nothing that their edition carries, and print alike again. */
class OfferTripTest {
  @ParameterizedTest
  @MethodSource("io.supercargo.xportcn.wire.Trip#dialects")
  void pagesLoseNothing(Dialect dialect) {
    Trip.withManySeeds(
        random -> {
          Page<Offer> page = page(random, dialect);
          WirePage<?> wire = Hits.write(page, dialect);
          Page<Offer> read = Hits.read(Trip.answered(wire, WirePage.class, dialect), dialect);
          Carrying carried = new Carrying(dialect);
          assertThat(read).isEqualTo(page.map(offer -> carried.hit(offer, Filter.SELECTED_SUPPLY)));
          printsAlike(wire, Hits.write(read, dialect), dialect);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"V1", "V2"})
  void pagesOfAStoreLoseNothing(XportEdition edition) {
    Dialect dialect = Dialect.of1688(edition);
    Trip.withManySeeds(
        random -> {
          Page<Offer> page = page(random, dialect);
          WirePage<?> wire = Hits.writeInStore(page, dialect);
          Page<Offer> read = Hits.read(Trip.answered(wire, WirePage.class, dialect), dialect);
          Carrying carried = new Carrying(dialect);
          assertThat(read)
              .isEqualTo(
                  page.map(offer -> carried.hit(offer, Filter.SELECTED_SUPPLY, Filter.DROPSHIP)));
          printsAlike(wire, Hits.writeInStore(read, dialect), dialect);
        });
  }

  @ParameterizedTest
  @MethodSource("io.supercargo.xportcn.wire.Trip#dialects")
  void regionsOfPicturesLoseNothing(Dialect dialect) {
    Trip.withManySeeds(
        random -> {
          ImageQuery.Hint some = Queries.randomImage(random).hint();
          ImageQuery.Hint other = Queries.randomImage(random).hint();
          ImageHits hits =
              new ImageHits(
                  page(random, dialect).map(offer -> new Carrying(dialect).hit(offer)),
                  some.region(),
                  Stream.of(some, other).flatMap(hint -> hint.region().stream()).toList());
          WirePage<?> wire = Hits.writeImage(hits, dialect);
          ImageHits read = Hits.readImage(Trip.answered(wire, WirePage.class, dialect), dialect);
          assertThat(read).isEqualTo(hits);
          printsAlike(wire, Hits.writeImage(read, dialect), dialect);
        });
  }

  @ParameterizedTest
  @MethodSource("io.supercargo.xportcn.wire.Trip#dialects")
  void detailsLoseNothing(Dialect dialect) {
    DetailWriter writer = new DetailWriter(dialect);
    Trip.withManySeeds(
        random -> {
          Product product = Trip.priced(Products.random(random), dialect);
          WireProduct wire = writer.write(product, product.offer());
          Product read = new Details(dialect).read(Trip.answered(wire, WireProduct.class, dialect));
          assertThat(read).isEqualTo(new Carrying(dialect).product(product));
          printsAlike(wire, writer.write(read, read.offer()), dialect);
        });
  }

  @Test
  void totalsAreTheSumsOfTheirParts() {
    Trip.withManySeeds(
        random -> {
          Offer offer = Offers.random(random);
          WireKaOffer wire = KaOffers.MAPPER.write(offer);
          long service = requireNonNullElse(wire.servicePrice(), 0L);
          long handling = requireNonNullElse(wire.handlingPrice(), 0L);
          assertThat(wire.totalPrice()).isEqualTo(wire.price() + service + handling);
        });
  }

  private static Page<Offer> page(Random random, Dialect dialect) {
    List<Offer> offers =
        Stream.generate(() -> Trip.priced(Products.random(random), dialect).offer())
            .limit(3)
            .toList();
    return new Page<>(offers, 1 + random.nextInt(9), 3, random.nextInt(2001), random.nextInt(401));
  }

  private static void printsAlike(Object wire, Object again, Dialect dialect) {
    assertThatJson(Trip.written(again, dialect)).isSameInOrderAs(Trip.written(wire, dialect));
  }
}
