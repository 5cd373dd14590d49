package io.supercargo.xportcn.wire.cart;

import io.supercargo.http.dialect.Required;
import java.util.List;

/**
 * The account's cart, by stores.
 *
 * @param enableList what can be ordered
 * @param disableList what cannot
 * @param <L> a line as the marketplace has it
 */
public record WireCart<L>(List<WireCartShop<L>> enableList, List<WireCartShop<L>> disableList) {
  public WireCart {
    Required.field("enableList", enableList);
    Required.field("disableList", disableList);
  }
}
