package io.supercargo.xportcn.wire.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.dialect.trade.GoodsIds;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.XportEdition;
import org.jspecify.annotations.Nullable;

/**
 * How orders at a marketplace are written in an edition.
 *
 * @param ids by which goods are named
 */
public record TradeDialect(Dialect dialect, GoodsIds ids) {
  public TradeDialect(Dialect dialect) {
    this(dialect, dialect.isOpaque() ? new MapIdsOf(dialect.marketplace()) : numbers(dialect));
  }

  private static GoodsIds numbers(Dialect dialect) {
    return GoodsIds.numbersOf(dialect.marketplace());
  }

  public Marketplace marketplace() {
    return dialect.marketplace();
  }

  /** Whether prices are fen throughout, previews are bare lists, and our reference is kept. */
  public boolean isKa() {
    return dialect.shape() == XportEdition.KA;
  }

  public Figures figures() {
    return isKa() ? Figures.FEN : Figures.YUAN;
  }

  /** Whether addresses have codes; orders of v1 know none. */
  public boolean hasCodes() {
    return dialect.shape() != XportEdition.V1;
  }

  /** The supplier's own opaque ids. */
  private record MapIdsOf(Marketplace marketplace) implements GoodsIds {
    @Override
    public WireId write(ProductId id) {
      if (!(id instanceof ProductId.Opaque) || id.marketplace() != marketplace) {
        throw new InvalidValue(
            "offerMapId", id, "an opaque id such as 1688:~gaR6TW90lMLD2AcZwqtJew");
      }
      return new WireId(null, id.value());
    }

    @Override
    public ProductId read(WireId wire) {
      return new ProductId.Opaque(marketplace, required(wire.offerMapId()));
    }

    private static String required(@Nullable String mapId) {
      if (mapId == null || mapId.isBlank()) {
        throw new InvalidValue("offerMapId", "missing", "an opaque id");
      }
      return mapId;
    }
  }
}
