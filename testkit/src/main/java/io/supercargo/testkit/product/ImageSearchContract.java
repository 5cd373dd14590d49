package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageQuery.Hint;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.domain.search.Refinement;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every search by picture keeps. */
public abstract class ImageSearchContract extends HitsContract {
  private static final ImageRegion CORNER = new ImageRegion(0, 0, 31, 31);

  @Override
  final Page<Offer> find(Refinement refinement, PageRequest page) {
    return ask(new ImageQuery(picture(), Hint.NONE, refinement, page, Audience.ENGLISH)).offers();
  }

  @Override
  final void needsRefinement() {
    Assumptions.assumeTrue(sample().refinesPictures, "picture searches are not refined");
  }

  @Test
  void pictureFindsItsOwnProductFirst() {
    assertOwnFirst(ask(ImageQuery.of(picture())));
  }

  @Test
  void uploadedPictureFindsItsOwnProductFirst() {
    sample().having(Capability.IMAGE_UPLOAD);

    assertOwnFirst(ask(ImageQuery.of(upload())));
  }

  @Test
  void pictureAtAnAddressFindsItsOwnProductFirst() {
    ImageSearch search = sample().port(ImageSearch.class);
    Offer own = ask(ImageQuery.of(picture())).offers().items().get(0);
    Assumptions.assumeFalse(own.imageUrl().isEmpty(), "pictures are not carried");
    URI address = URI.create(own.imageUrl());
    Assumptions.assumeTrue(search.reads(address), "addresses are not read");

    assertOwnFirst(ask(ImageQuery.of(new ImageRef.Address(address))));
  }

  @Test
  void partOfAPictureIsTaken() {
    needsRefinement();
    Hint corner = new Hint(Optional.of(CORNER), Optional.empty(), Optional.empty());

    assertThat(ask(hinted(corner)).offers().items()).isNotEmpty();
  }

  @Test
  void hitsMatchTheKeyword() {
    sample().needs(Carried.IMAGE_KEYWORD);

    assertThat(ask(hinted(keyword(sample().word))).offers().items()).isNotEmpty();
    assertThat(ask(hinted(keyword(sample().nothing))).offers().items()).isEmpty();
  }

  @Test
  void everyHitHasATitle() {
    assertThat(ask(ImageQuery.of(picture())).offers().items())
        .allSatisfy(offer -> assertThat(offer.title().best()).isNotBlank());
  }

  private void assertOwnFirst(ImageHits hits) {
    assertThat(hits.offers().items()).isNotEmpty();
    assertThat(hits.offers().items().get(0))
        .matches(offer -> Same.product(offer, pictured().product()), "is " + pictured().product());
  }

  private ImageQuery hinted(Hint hint) {
    return new ImageQuery(picture(), hint, Refinement.NONE, PageRequest.FIRST, Audience.ENGLISH);
  }

  private static Hint keyword(String words) {
    return new Hint(Optional.empty(), Optional.of(words), Optional.empty());
  }

  /** A provider that takes pictures by their id only is handed them first. */
  private ImageRef picture() {
    return sample().provider.can(Capability.IMAGE_UPLOAD) ? upload() : pictured().picture();
  }

  private ImageRef.Stored upload() {
    ImageUpload upload = sample().port(ImageUpload.class);
    return upload.upload(pictured().picture(), Audience.ENGLISH).value();
  }

  private Sample.Pictured pictured() {
    return Sample.hint(sample().picture, "picture");
  }

  private ImageHits ask(ImageQuery query) {
    return sample().port(ImageSearch.class).search(query).value();
  }
}
