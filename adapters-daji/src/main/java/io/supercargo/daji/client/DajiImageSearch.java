package io.supercargo.daji.client;

import io.supercargo.daji.wire.Hits;
import io.supercargo.daji.wire.PictureSearch;
import io.supercargo.daji.wire.SearchTerms;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import java.net.URI;

/** Searches by pictures that were uploaded, and by those that 1688 shows itself. */
final class DajiImageSearch implements ImageSearch {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiImageSearch(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    line.speak(query.audience().language());
    line.turn(query.page(), SearchTerms.MAX_PAGE_SIZE);
    return line.read(
        api.imageSearch(PictureSearch.write(query)), page -> Hits.readImage(page, query.page()));
  }

  /** Of other pictures Daji says that it promises nothing. */
  @Override
  public boolean reads(URI picture) {
    String host = picture.getHost();
    return host != null && (host.equals("alicdn.com") || host.endsWith(".alicdn.com"));
  }
}
