package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.PictureSearchV2;
import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.http.dialect.taobao.ImageQueries;
import io.supercargo.http.dialect.taobao.ItemReader;
import io.supercargo.http.dialect.taobao.WireImageQuery;
import io.supercargo.http.dialect.taobao.WireItem;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Searches by pictures that were uploaded, and by those that Taobao shows itself. The older search
 * translates, and ends after a hundred hits; the newer one does neither.
 */
final class DajiImageSearch implements ImageSearch {
  private static final ItemReader READER = new ItemReader(Marketplace.TAOBAO);
  private static final int MOST_HITS = 100;

  private final RelayLine relay;
  private final DajiTaobaoApi api;

  DajiImageSearch(RelayLine relay) {
    this.relay = relay;
    this.api = relay.api();
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    relay.speak(query.audience().language());
    WireImageQuery wire = ImageQueries.write(query);
    if (query.image() instanceof ImageRef.Address picture && isForTheNewer(query)) {
      return relay.list(
          api.imageSearchV2(PictureSearchV2.write(picture, query.page())),
          WireItem.class,
          items -> open(items, query.page()));
    }
    return relay.list(
        api.imageSearch(TaobaoParameters.write(wire)),
        WireItem.class,
        items -> READER.hits(items, query.page()));
  }

  @Override
  public boolean reads(URI picture) {
    String host = picture.getHost();
    return host != null && (host.equals("alicdn.com") || host.endsWith(".alicdn.com"));
  }

  private static boolean isForTheNewer(ImageQuery query) {
    PageRequest page = query.page();
    boolean beyond = page.offset() + page.size() > MOST_HITS;
    return (beyond || query.audience().language() == Language.ZH) && PictureSearchV2.has(page);
  }

  private static ImageHits open(List<WireItem> items, PageRequest page) {
    return new ImageHits(Page.open(READER.offers(items), page), Optional.empty(), List.of());
  }
}
