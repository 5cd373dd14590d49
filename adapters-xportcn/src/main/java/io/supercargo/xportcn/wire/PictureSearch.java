package io.supercargo.xportcn.wire;

import static io.supercargo.xportcn.wire.SearchTerms.some;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.Refinement;
import io.supercargo.http.dialect.PriceText;
import io.supercargo.http.dialect.RegionText;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search by picture, in both directions. */
public final class PictureSearch {
  private PictureSearch() {}

  public static WireImageQuery write(ImageQuery query) {
    Refinement terms = query.refinement();
    return new WireImageQuery(
        base64(query.image()),
        address(query.image()),
        query.hint().region().map(RegionText::write).orElse(null),
        query.hint().keyword().orElse(null),
        query.hint().auxiliaryText().orElse(null),
        query.page().number(),
        query.page().size(),
        query.audience().language().code(),
        SearchTerms.sort(terms),
        PriceText.write(terms.price().min()),
        PriceText.write(terms.price().max()),
        SearchTerms.categoryNumber(terms),
        SearchTerms.filter(terms),
        query.audience().buyer().map(BuyerId::value).orElse(null));
  }

  public static ImageQuery read(WireImageQuery wire) {
    return new ImageQuery(
        image(wire.imageBase64(), wire.imageAddress()),
        new ImageQuery.Hint(
            some(wire.region()).map(RegionText::read),
            some(wire.keyword()),
            some(wire.auxiliaryText())),
        SearchTerms.refinement(wire),
        SearchTerms.page(wire),
        SearchTerms.audience(wire));
  }

  static @Nullable String address(ImageRef image) {
    return image instanceof ImageRef.Address address ? address.url().toString() : null;
  }

  static @Nullable String base64(ImageRef image) {
    if (image instanceof ImageRef.Stored stored) {
      throw new InvalidValue(
          "imageId", stored.id(), "a picture or its address: there is no upload");
    }
    return image instanceof ImageRef.Bytes picture
        ? Base64.getEncoder().encodeToString(picture.bytes())
        : null;
  }

  static ImageRef image(@Nullable String imageBase64, @Nullable String imageAddress) {
    Optional<String> base64 = some(imageBase64);
    if (base64.isPresent()) {
      return new ImageRef.Bytes(decode(base64.get()));
    }
    return some(imageAddress)
        .<ImageRef>map(address -> new ImageRef.Address(url(address)))
        .orElseThrow(
            () -> new InvalidValue("imageBase64", "missing", "a picture, or imageAddress"));
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64.replaceFirst("^data:[^,]*,", ""));
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue("imageBase64", "not Base64", "a picture in Base64");
    }
  }

  private static URI url(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue("imageAddress", address, "an http or https address");
    }
  }
}
