package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.http.dialect.RegionText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The search by picture as query parameters, in both directions. */
public final class PictureSearch {
  private static final String ID = "imageId";
  private static final String ADDRESS = "imageUrl";

  /** Says the same as the other. */
  private static final String OTHER_ADDRESS = "imageAddress";

  private PictureSearch() {}

  /**
   * Parameters without a value are left out.
   *
   * @throws InvalidValue for a picture itself, which must be uploaded first
   */
  public static Map<String, String> write(ImageQuery query) {
    Map<String, String> wire = new LinkedHashMap<>();
    put(wire, query.image());
    SearchTerms.write(wire, query.refinement(), query.page(), query.audience());
    ImageQuery.Hint hint = query.hint();
    Parameters.put(wire, "region", hint.region().map(RegionText::write).orElse(""));
    Parameters.put(wire, "keyword", hint.keyword().orElse(""));
    Parameters.put(wire, "auxiliaryText", hint.auxiliaryText().orElse(""));
    return wire;
  }

  /**
   * Where both an id and an address are given, the id wins.
   *
   * @throws InvalidValue naming the parameter
   */
  public static ImageQuery read(Map<String, String> wire) {
    return new ImageQuery(
        image(wire),
        new ImageQuery.Hint(
            Parameters.some(wire, "region").map(RegionText::read),
            Parameters.some(wire, "keyword"),
            Parameters.some(wire, "auxiliaryText")),
        SearchTerms.refinement(wire),
        SearchTerms.page(wire),
        SearchTerms.audience(wire));
  }

  private static void put(Map<String, String> wire, ImageRef image) {
    if (image instanceof ImageRef.Stored stored) {
      wire.put(ID, stored.id());
    } else if (image instanceof ImageRef.Address address) {
      wire.put(ADDRESS, address.url().toString());
    } else {
      throw new InvalidValue("image", image, "an uploaded picture or an address");
    }
  }

  private static ImageRef image(Map<String, String> wire) {
    Optional<String> id = Parameters.some(wire, ID);
    if (id.isPresent()) {
      return new ImageRef.Stored(id.get());
    }
    String name = Parameters.some(wire, ADDRESS).isPresent() ? ADDRESS : OTHER_ADDRESS;
    return Parameters.some(wire, name)
        .map(text -> Pictures.address(name, text))
        .orElseThrow(() -> new InvalidValue(ADDRESS, "missing", "an address, or imageId"));
  }
}
