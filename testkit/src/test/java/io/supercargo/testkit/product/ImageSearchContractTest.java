package io.supercargo.testkit.product;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageQuery.Hint;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.HitFaults.Finder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

final class ImageSearchContractTest extends SuiteThatBites {
  ImageSearchContractTest() {
    super(Suite.class, Stream.concat(ofHits(), ofPictures()).toList());
  }

  static final class Suite extends ImageSearchContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Stream<Planted> ofHits() {
    return HitFaults.BY_LAW.entrySet().stream()
        .map(
            each ->
                planted(each.getKey(), (honest, query) -> rigged(honest, query, each.getValue())));
  }

  private static Stream<Planted> ofPictures() {
    return Stream.of(
        planted(
            "pictureFindsItsOwnProductFirst",
            (honest, query) -> honest.search(query.with(FakeMarket.picture(9)))),
        Planted.in(
            ImageUpload.class,
            "uploadedPictureFindsItsOwnProductFirst",
            honest -> (picture, audience) -> honest.upload(FakeMarket.picture(9), audience)),
        planted(
            "pictureAtAnAddressFindsItsOwnProductFirst",
            (honest, query) -> honest.search(addressed(query))),
        planted("partOfAPictureIsTaken", (honest, query) -> honest.search(regionless(query))),
        planted("hitsMatchTheKeyword", (honest, query) -> honest.search(unhinted(query))),
        planted("everyHitHasATitle", (honest, query) -> untitled(honest.search(query))));
  }

  /** A picture search in one function. */
  private interface Answering {
    Reply<ImageHits> answer(ImageSearch honest, ImageQuery query);
  }

  private static Planted planted(String law, Answering fault) {
    return Planted.in(
        ImageSearch.class,
        law,
        honest ->
            new ImageSearch() {
              @Override
              public Reply<ImageHits> search(ImageQuery query) {
                return fault.answer(honest, query);
              }

              @Override
              public boolean reads(URI picture) {
                return honest.reads(picture);
              }
            });
  }

  private static Reply<ImageHits> rigged(
      ImageSearch honest, ImageQuery query, UnaryOperator<Finder> fault) {
    Finder finder =
        (by, page) ->
            honest
                .search(new ImageQuery(query.image(), query.hint(), by, page, query.audience()))
                .value()
                .offers();
    Page<Offer> rigged = fault.apply(finder).find(query.refinement(), query.page());
    return Reply.of(new ImageHits(rigged, Optional.empty(), List.of()));
  }

  /** Any address leads to the same picture. */
  private static ImageQuery addressed(ImageQuery query) {
    return query.image() instanceof ImageRef.Address ? query.with(FakeMarket.picture(9)) : query;
  }

  private static ImageQuery regionless(ImageQuery query) {
    if (query.hint().region().isPresent()) {
      throw new SupplierFailure.Invalid(Origin.of("fake"), Optional.of("region"), "no region");
    }
    return query;
  }

  private static ImageQuery unhinted(ImageQuery query) {
    return new ImageQuery(
        query.image(), Hint.NONE, query.refinement(), query.page(), query.audience());
  }

  private static Reply<ImageHits> untitled(Reply<ImageHits> reply) {
    return reply.map(
        hits ->
            new ImageHits(
                hits.offers().map(offer -> Retold.titled(offer, Text.chinese(""))),
                hits.current(),
                hits.regions()));
  }
}
