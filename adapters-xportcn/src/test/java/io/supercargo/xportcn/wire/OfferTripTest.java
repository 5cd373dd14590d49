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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hits, pages and details lose nothing that their edition carries, and print alike again. */
class OfferTripTest {
  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void pagesLoseNothing(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          Page<Offer> page = page(random);
          WirePage wire = Hits.write(page, edition);
          Page<Offer> read = Hits.read(Trip.answered(wire, WirePage.class, edition));
          Carrying carried = new Carrying(edition);
          assertThat(read).isEqualTo(page.map(offer -> carried.hit(offer, Filter.SELECTED_SUPPLY)));
          printsAlike(wire, Hits.write(read, edition), edition);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"V1", "V2"})
  void pagesOfAStoreLoseNothing(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          Page<Offer> page = page(random);
          WirePage wire = Hits.writeInStore(page, edition);
          Page<Offer> read = Hits.read(Trip.answered(wire, WirePage.class, edition));
          Carrying carried = new Carrying(edition);
          assertThat(read)
              .isEqualTo(
                  page.map(offer -> carried.hit(offer, Filter.SELECTED_SUPPLY, Filter.DROPSHIP)));
          printsAlike(wire, Hits.writeInStore(read, edition), edition);
        });
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void regionsOfPicturesLoseNothing(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          ImageQuery.Hint some = Queries.randomImage(random).hint();
          ImageQuery.Hint other = Queries.randomImage(random).hint();
          ImageHits hits =
              new ImageHits(
                  page(random).map(offer -> new Carrying(edition).hit(offer)),
                  some.region(),
                  Stream.of(some, other).flatMap(hint -> hint.region().stream()).toList());
          WirePage wire = Hits.writeImage(hits, edition);
          ImageHits read = Hits.readImage(Trip.answered(wire, WirePage.class, edition));
          assertThat(read).isEqualTo(hits);
          printsAlike(wire, Hits.writeImage(read, edition), edition);
        });
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void detailsLoseNothing(XportEdition edition) {
    DetailWriter writer = new DetailWriter(edition);
    Trip.withManySeeds(
        random -> {
          Product product = Products.random(random);
          WireProduct wire = writer.write(product, product.offer());
          Product read = new Details(edition).read(Trip.answered(wire, WireProduct.class, edition));
          assertThat(read).isEqualTo(new Carrying(edition).product(product));
          printsAlike(wire, writer.write(read, read.offer()), edition);
        });
  }

  @ParameterizedTest
  @EnumSource(names = "KA")
  void totalsAreTheSumsOfTheirParts(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          Offer offer = Offers.random(random);
          WireKaOffer wire = KaOffers.MAPPER.write(offer);
          long service = requireNonNullElse(wire.servicePrice(), 0L);
          long handling = requireNonNullElse(wire.handlingPrice(), 0L);
          assertThat(wire.totalPrice()).isEqualTo(wire.price() + service + handling);
        });
  }

  private static Page<Offer> page(Random random) {
    List<Offer> offers = Stream.generate(() -> Offers.random(random)).limit(3).toList();
    return new Page<>(offers, 1 + random.nextInt(9), 3, random.nextInt(2001), random.nextInt(401));
  }

  private static void printsAlike(Object wire, Object again, XportEdition edition) {
    assertThatJson(Trip.written(again, edition)).isSameInOrderAs(Trip.written(wire, edition));
  }
}
