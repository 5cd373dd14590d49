package io.supercargo.http.dialect.detail;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Money;
import org.jspecify.annotations.Nullable;

/** How a wire writes the prices inside a detail. */
public interface DetailPrices {
  /** Texts of yuan, as 1688 writes them. */
  DetailPrices YUAN = new YuanTexts();

  JsonNode write(Money price);

  /**
   * @throws io.supercargo.domain.InvalidValue naming the field
   */
  Money read(String field, @Nullable JsonNode wire);

  /** Whether a variant's other prices stand beside its wholesale price. */
  boolean ofAllKinds();
}
