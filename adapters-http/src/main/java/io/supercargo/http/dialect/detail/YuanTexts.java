package io.supercargo.http.dialect.detail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.http.dialect.OfferFields;
import org.jspecify.annotations.Nullable;

/** Prices as texts with the decimals that they have. */
final class YuanTexts implements DetailPrices {
  @Override
  public JsonNode write(Money price) {
    return TextNode.valueOf(price.text());
  }

  @Override
  public Money read(String field, @Nullable JsonNode wire) {
    if (wire == null || wire.isNull()) {
      throw new InvalidValue(field, "missing", "yuan as text");
    }
    return OfferFields.yuan(field, wire.asText());
  }

  @Override
  public boolean ofAllKinds() {
    return true;
  }
}
