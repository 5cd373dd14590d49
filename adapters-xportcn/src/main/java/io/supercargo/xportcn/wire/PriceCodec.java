package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.http.dialect.OfferFields;
import org.jspecify.annotations.Nullable;

/** Prices inside details: integers of fen in KA, texts of yuan in v1 and v2. */
final class PriceCodec {
  private final boolean fen;

  PriceCodec(XportEdition edition) {
    this.fen = edition == XportEdition.KA;
  }

  JsonNode write(Money price) {
    return fen ? LongNode.valueOf(OfferValues.fen(price)) : TextNode.valueOf(price.text());
  }

  Money read(String field, @Nullable JsonNode wire) {
    if (wire == null || wire.isNull()) {
      throw new InvalidValue(field, "missing", fen ? "an integer of fen" : "yuan as text");
    }
    if (fen && !wire.canConvertToLong()) {
      throw new InvalidValue(field, wire, "an integer of fen");
    }
    return fen ? Money.fen(wire.longValue()) : OfferFields.yuan(field, wire.asText());
  }
}
