package io.supercargo.web.console;

import io.supercargo.ports.sandbox.SandboxSellers.Goods;
import io.supercargo.ports.sandbox.SandboxSellers.Piece;
import java.util.List;

/**
 * A product of the sandbox on its page, with what its seller can do with it.
 *
 * @param there whether one is looked at; everything else is empty where none is
 * @param offered whether it is on the shelf
 */
record GoodsSheet(
    boolean there, String id, String title, boolean offered, String price, List<Row> rows) {
  static final GoodsSheet NONE = new GoodsSheet(false, "", "", false, "", List.of());

  /** One variant. */
  record Row(String sku, String name, String left) {
    static Row of(Piece piece) {
      return new Row(piece.skuId(), piece.name(), Long.toString(piece.left()));
    }
  }

  static GoodsSheet of(Goods goods) {
    return new GoodsSheet(
        true,
        goods.product().toString(),
        goods.title(),
        goods.offered(),
        Figures.money(goods.price()),
        goods.variants().stream().map(Row::of).toList());
  }
}
