package io.supercargo.sandbox;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.domain.search.Refinement;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.sandbox.picture.Match;
import io.supercargo.sandbox.picture.Picture;
import io.supercargo.sandbox.picture.PictureIndex;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches the market by picture: the most alike first, unless sorted otherwise. */
final class SandboxImageSearch implements ImageSearch {
  private static final Pattern OWN =
      Pattern.compile("/sandbox/pictures/([0-9]{1,18})/([0-9]{1,3})\\.png");

  /** So many of the most alike are hits, however unlike they are. */
  private static final int MOST_HITS = 200;

  private final Market market;
  private final Display display;
  private final SandboxPictures pictures;
  private final UploadedPictures uploads;
  private final Supplier<PictureIndex> index;

  SandboxImageSearch(
      Market market,
      Display display,
      SandboxPictures pictures,
      UploadedPictures uploads,
      Supplier<PictureIndex> index) {
    this.market = market;
    this.display = display;
    this.pictures = pictures;
    this.uploads = uploads;
    this.index = index;
  }

  @Override
  public boolean reads(URI picture) {
    return picture.getPath() != null && OWN.matcher(picture.getPath()).matches();
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    Picture picture = picture(query.image());
    List<Long> alike =
        index.get().nearest(picture, query.hint().region(), MOST_HITS).stream()
            .map(Match::offerId)
            .map(Long::valueOf)
            .toList();
    List<Long> hits = steered(refined(alike, query), query);
    Set<ImageRegion> regions = new LinkedHashSet<>(List.of(picture.subject(), picture.whole()));
    return Reply.of(
        new ImageHits(
            page(hits, query),
            query.hint().region().or(() -> regions.stream().findFirst()),
            List.copyOf(regions)));
  }

  private List<Long> refined(List<Long> alike, ImageQuery query) {
    return market.narrow(
        alike, query.hint().keyword().orElse(""), language(query), query.refinement());
  }

  /** Those that the auxiliary text fits come first. */
  private List<Long> steered(List<Long> hits, ImageQuery query) {
    if (query.hint().auxiliaryText().isEmpty() || !query.refinement().sort().isRelevance()) {
      return hits;
    }
    Set<Long> ordered =
        new LinkedHashSet<>(
            market.narrow(
                hits, query.hint().auxiliaryText().get(), language(query), Refinement.NONE));
    ordered.addAll(hits);
    return List.copyOf(ordered);
  }

  private Page<Offer> page(List<Long> hits, ImageQuery query) {
    int from = (int) Math.min(hits.size(), query.page().offset());
    int to = Math.min(hits.size(), from + query.page().size());
    return Page.of(
        display.offers(hits.subList(from, to), language(query)), query.page(), hits.size());
  }

  private Picture picture(ImageRef image) {
    if (image instanceof ImageRef.Stored stored) {
      return uploads
          .find(stored.id())
          .map(Picture::read)
          .orElseThrow(
              () -> new InvalidValue("imageId", stored.id(), "the id of an uploaded picture"));
    }
    if (image instanceof ImageRef.Address address) {
      return own(address.url());
    }
    return Picture.read(((ImageRef.Bytes) image).bytes());
  }

  private Picture own(URI url) {
    Matcher own = OWN.matcher(String.valueOf(url.getPath()));
    if (!own.matches()) {
      throw new InvalidValue("imageUrl", url, "a picture of this market, or the picture itself");
    }
    return pictures
        .png(own.group(1), Integer.parseInt(own.group(2)))
        .map(Picture::read)
        .orElseThrow(() -> new InvalidValue("imageUrl", url, "a picture that is there"));
  }

  private static Language language(ImageQuery query) {
    return query.audience().language();
  }
}
