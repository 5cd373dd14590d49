package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageQuery.Hint;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.Refinement;
import io.supercargo.http.WebAddress;
import org.jspecify.annotations.Nullable;

/** Searches by picture, in both directions. They are neither narrowed nor ordered. */
public final class ImageQueries {
  private ImageQueries() {}

  public static WireImageQuery write(ImageQuery query) {
    check(query);
    ImageRef image = query.image();
    return new WireImageQuery(
        image instanceof ImageRef.Address address ? address.url().toString() : null,
        image instanceof ImageRef.Stored stored ? stored.id() : null,
        null,
        Languages.write(query.audience().language()));
  }

  /**
   * @param page the wire has none: all that is found is answered at once
   */
  public static ImageQuery read(WireImageQuery wire, PageRequest page) {
    return new ImageQuery(
        image(wire),
        Hint.NONE,
        Refinement.NONE,
        page,
        Audience.reading(Languages.read(wire.language())));
  }

  /** Refuses by name what the wire cannot be asked. */
  private static void check(ImageQuery query) {
    if (query.image() instanceof ImageRef.Bytes) {
      throw new InvalidValue("image", "a picture itself", "one that was uploaded, or its address");
    }
    if (!query.refinement().sort().isRelevance()) {
      throw new InvalidValue("sort", query.refinement().sort(), "none: hits come most alike first");
    }
    if (!query.refinement().equals(Refinement.NONE)) {
      throw new InvalidValue("filter", "some", "none: Taobao's picture search is not narrowed");
    }
    query
        .hint()
        .region()
        .ifPresent(
            region -> {
              throw new InvalidValue("region", region, "none: whole pictures are searched by");
            });
    if (!query.hint().equals(Hint.NONE)) {
      throw new InvalidValue("q", "some", "none: pictures are searched by without words");
    }
  }

  private static ImageRef image(WireImageQuery wire) {
    if (!isBlank(wire.imageId())) {
      return new ImageRef.Stored(String.valueOf(wire.imageId()));
    }
    if (isBlank(wire.picUrl())) {
      throw new InvalidValue("imageId", "missing", "the id of an uploaded picture, or an address");
    }
    try {
      return new ImageRef.Address(WebAddress.read("picUrl", String.valueOf(wire.picUrl())));
    } catch (InvalidValue noAddress) {
      throw noAddress.in("picUrl");
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
