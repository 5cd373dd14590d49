package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.http.dialect.detail.DetailPrices;
import org.jspecify.annotations.Nullable;

/** Prices inside details of KA: integers of fen, of the wholesale price alone. */
final class PriceCodec implements DetailPrices {
  private PriceCodec() {}

  static DetailPrices of(XportEdition edition) {
    return edition == XportEdition.KA ? new PriceCodec() : DetailPrices.YUAN;
  }

  @Override
  public JsonNode write(Money price) {
    return LongNode.valueOf(OfferValues.fen(price));
  }

  @Override
  public Money read(String field, @Nullable JsonNode wire) {
    if (wire == null || wire.isNull()) {
      throw new InvalidValue(field, "missing", "an integer of fen");
    }
    if (!wire.canConvertToLong()) {
      throw new InvalidValue(field, wire, "an integer of fen");
    }
    return Money.fen(wire.longValue());
  }

  @Override
  public boolean ofAllKinds() {
    return false;
  }
}
