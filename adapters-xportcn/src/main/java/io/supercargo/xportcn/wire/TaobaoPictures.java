package io.supercargo.xportcn.wire;

import io.supercargo.domain.Audience;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageQuery.Hint;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.Refinement;
import io.supercargo.http.dialect.taobao.ImageQueries;
import io.supercargo.http.dialect.taobao.Languages;
import java.net.URI;

/** The search of Taobao by picture in v1 and v2, in both directions. */
public final class TaobaoPictures {
  /** All that is found is answered at once; more than this no provider is asked for. */
  private static final PageRequest ALL = new PageRequest(1, 50);

  private static final ImageRef ANY = new ImageRef.Address(URI.create("https://img.alicdn.com/"));

  private TaobaoPictures() {}

  public static WirePictureQuery write(ImageQuery query) {
    String language = ImageQueries.write(query.with(ANY)).language(); // refuses what is not taken
    return new WirePictureQuery(
        PictureSearch.base64(query.image()), PictureSearch.address(query.image()), language);
  }

  public static ImageQuery read(WirePictureQuery wire) {
    return new ImageQuery(
        PictureSearch.image(wire.imageBase64(), wire.picUrl()),
        Hint.NONE,
        Refinement.NONE,
        ALL,
        Audience.reading(Languages.read(wire.language())));
  }
}
