package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Hits;
import io.supercargo.alibaba.wire.PictureSearch;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import java.net.URI;

/** Searches by pictures that were uploaded, and by 1688's own. */
final class AlibabaImageSearch implements ImageSearch {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaImageSearch(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    Object parameters =
        line.edition().parameters(Wrappers.OFFER_QUERY, PictureSearch.write(query, line.edition()));
    return line.read(api.imageQuery(parameters), Hits::readImage);
  }

  @Override
  public boolean reads(URI picture) {
    String host = picture.getHost();
    return host != null && (host.equals("alicdn.com") || host.endsWith(".alicdn.com"));
  }
}
