package io.supercargo.alibaba.wire;

import static io.supercargo.alibaba.wire.SearchTerms.some;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.Refinement;
import io.supercargo.http.dialect.PriceText;
import io.supercargo.http.dialect.RegionText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The search by picture, in both directions. */
public final class PictureSearch {
  private PictureSearch() {}

  public static WireOfferQuery write(ImageQuery query, AlibabaEdition edition) {
    Refinement terms = query.refinement();
    ImageQuery.Hint hint = query.hint();
    return new WireOfferQuery(
        hint.keyword().orElse(null),
        imageId(query.image()),
        query.image() instanceof ImageRef.Address address ? address.url().toString() : null,
        hint.region().map(RegionText::write).orElse(null),
        hint.auxiliaryText().orElse(null),
        null,
        query.page().number(),
        query.page().size(),
        query.audience().language().code(),
        SearchTerms.filter(terms),
        SearchTerms.sort(terms, edition),
        PriceText.write(terms.price().min()),
        PriceText.write(terms.price().max()),
        SearchTerms.categoryId(terms),
        SearchTerms.buyer(query.audience()),
        null,
        null);
  }

  public static ImageQuery read(WireOfferQuery wire) {
    return new ImageQuery(
        image(wire),
        new ImageQuery.Hint(
            some(wire.region()).map(RegionText::read),
            some(wire.keyword()),
            some(wire.auxiliaryText())),
        SearchTerms.refinement(wire),
        SearchTerms.page(wire.beginPage(), wire.pageSize(), SearchTerms.MAX_PAGE_SIZE),
        SearchTerms.audience(wire.country(), wire.outMemberId()));
  }

  private static @Nullable String imageId(ImageRef image) {
    if (image instanceof ImageRef.Bytes) {
      throw new InvalidValue("image", "a picture itself", "one that was uploaded, or its address");
    }
    return image instanceof ImageRef.Stored stored ? stored.id() : null;
  }

  private static ImageRef image(WireOfferQuery wire) {
    return some(wire.imageId())
        .<ImageRef>map(ImageRef.Stored::new)
        .or(() -> some(wire.imageAddress()).map(address -> new ImageRef.Address(url(address))))
        .orElseThrow(
            () ->
                new InvalidValue(
                    "imageId", "missing", "the id of an uploaded picture, or imageAddress"));
  }

  private static URI url(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue("imageAddress", address, "an http or https address");
    }
  }
}
