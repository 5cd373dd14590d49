package io.supercargo.xportcn.client;

import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.PictureSearch;
import java.net.URI;

/** The picture travels inside the search; there is no upload. */
final class XportImageSearch implements ImageSearch {
  private final XportLine line;
  private final XportProductApi api;

  XportImageSearch(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    return line.read(
        api.searchImage(PictureSearch.write(query)),
        page -> Hits.readImage(page, Dialect.of1688(line.edition())));
  }

  @Override
  public boolean reads(URI picture) {
    return isAlis(picture);
  }

  static boolean isAlis(URI picture) {
    String host = picture.getHost();
    return host != null && (host.equals("alicdn.com") || host.endsWith(".alicdn.com"));
  }
}
