package io.supercargo.xportcn.client;

import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireProduct;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireItemIdQuery;
import retrofit2.Call;

/** Taobao's products one by one, each edition in its own way; in Chinese alone. */
final class XportTaobaoProductCatalog implements ProductCatalog {
  private final XportLine line;
  private final TaobaoItems items;
  private final XportTaobaoApi api;

  XportTaobaoProductCatalog(XportLine line) {
    this.line = line;
    this.items = new TaobaoItems(line.edition());
    this.api = line.line().api(XportTaobaoApi.class);
  }

  @Override
  public boolean takes(ProductId id) {
    return items.dialect().carries(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    return line.read(call(items.id(id)), TaobaoItems::product);
  }

  private Call<Answer<WireEnvelope<WireProduct>>> call(String id) {
    return switch (line.edition()) {
      case KA -> api.kaTaobaoProductDetail(new WireItemIdQuery(TextNode.valueOf(id), null));
      case V1 -> api.taobaoProductGet(id);
      case V2 -> api.taobaoProductDetailV2(id);
    };
  }
}
