package io.supercargo.application.search;

import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.provider.Provider;
import java.net.URI;

/**
 * A provider's search by picture with the darkroom in front of it, for gateways: their clients send
 * pictures in the forms of their own wire, whoever serves them.
 */
record PreparedSearch(ImageSearch search, Provider provider, Darkroom darkroom)
    implements ImageSearch {
  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    Darkroom.Negative picture = darkroom.open(query.image(), query.audience());
    return search.search(query.with(picture.printFor(provider)));
  }

  @Override
  public int mostRows() {
    return search.mostRows();
  }

  @Override
  public boolean reads(URI picture) {
    return search.reads(picture);
  }
}
