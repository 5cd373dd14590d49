package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * How the products of a marketplace are written: in the shape of which edition, under whose ids.
 *
 * @param shape the edition whose fields and prices they have
 */
public record Dialect(XportEdition shape, Marketplace marketplace) {
  /** Poizon is written as 1688 is in v1, in every edition. */
  public static final Dialect POIZON = new Dialect(XportEdition.V1, Marketplace.POIZON);

  /** International Alibaba too, but for a named currency. */
  public static final Dialect INTERNATIONAL = new Dialect(XportEdition.V1, Marketplace.ALIBABA_COM);

  public static Dialect of1688(XportEdition edition) {
    return new Dialect(edition, Marketplace.ALIBABA_1688);
  }

  /** Whether an id can be written: v2 knows opaque ids alone, the others numbers alone. */
  public boolean carries(ProductId id) {
    return id.marketplace() == marketplace && id instanceof ProductId.Opaque == isOpaque();
  }

  /** Only this marketplace sells for other money than yuan. */
  boolean namesCurrency() {
    return marketplace == Marketplace.ALIBABA_COM;
  }

  /** Whether products are known by opaque ids alone. */
  public boolean isOpaque() {
    return shape == XportEdition.V2;
  }

  ProductId numeric(long offerId) {
    return new ProductId.Native(marketplace, Long.toString(offerId));
  }

  ProductId opaque(String mapId) {
    return new ProductId.Opaque(marketplace, mapId);
  }

  long number(ProductId id) {
    if (!(id instanceof ProductId.Native) || id.marketplace() != marketplace) {
      throw new InvalidValue(
          "id", id, "a numeric id such as %s:727920485853".formatted(marketplace.code()));
    }
    return NumberText.read("id", id.value());
  }

  String mapId(ProductId id) {
    if (!(id instanceof ProductId.Opaque) || id.marketplace() != marketplace) {
      throw new InvalidValue(
          "id",
          id,
          "an opaque id of this provider such as %s:~gaR6TW90…".formatted(marketplace.code()));
    }
    return id.value();
  }

  /** What was asked for by a number. */
  ProductId asked(String field, @Nullable JsonNode wire) {
    String text = wire == null ? "missing" : wire.asText();
    if (!text.matches("[1-9][0-9]{0,17}")) {
      throw new InvalidValue(field, text, "a numeric id");
    }
    return new ProductId.Native(marketplace, text);
  }

  /** What was asked for by a map id. */
  ProductId askedByMapId(String field, @Nullable String wire) {
    return SearchTerms.some(wire)
        .map(this::opaque)
        .orElseThrow(() -> new InvalidValue(field, "missing", "a product's map id"));
  }
}
