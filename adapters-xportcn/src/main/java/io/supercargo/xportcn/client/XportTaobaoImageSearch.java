package io.supercargo.xportcn.client;

import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.xportcn.wire.PictureSearch;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.TaobaoPictures;
import io.supercargo.xportcn.wire.XportEdition;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Taobao by picture: page by page in KA, elsewhere all that is found at once. */
final class XportTaobaoImageSearch implements ImageSearch {
  private final XportLine line;
  private final TaobaoItems items;
  private final XportTaobaoApi api;

  XportTaobaoImageSearch(XportLine line) {
    this.line = line;
    this.items = new TaobaoItems(line.edition());
    this.api = line.line().api(XportTaobaoApi.class);
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    return line.edition() == XportEdition.KA
        ? line.read(
            api.kaTaobaoProductImageQuery(PictureSearch.write(query)),
            page -> new ImageHits(items.hits(page, query.page()), Optional.empty(), List.of()))
        : line.read(
            api.taobaoProductImageSearch(TaobaoPictures.write(query)),
            found -> TaobaoItems.reader().hits(found, query.page()));
  }

  @Override
  public boolean reads(URI picture) {
    return XportImageSearch.isAlis(picture);
  }
}
