package io.supercargo.taobao.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.http.dialect.taobao.ImageQueries;
import io.supercargo.http.dialect.taobao.ItemReader;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.taobao.wire.TaobaoJson;
import java.net.URI;

/** Searches by pictures that were uploaded, and by Taobao's own. Pages are cut from all hits. */
final class TaobaoImageSearch implements ImageSearch {
  private static final ItemReader HITS = new ItemReader(Marketplace.TAOBAO);

  private final TaobaoLine line;
  private final TaobaoItemApi api;

  TaobaoImageSearch(TaobaoLine line) {
    this.line = line;
    this.api = line.items();
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    return line.read(
        api.searchImage(TaobaoJson.parameters(ImageQueries.write(query))),
        wire -> HITS.hits(wire, query.page()));
  }

  @Override
  public boolean reads(URI picture) {
    String host = picture.getHost();
    return host != null && (host.equals("alicdn.com") || host.endsWith(".alicdn.com"));
  }
}
