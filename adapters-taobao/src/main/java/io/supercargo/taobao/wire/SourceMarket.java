package io.supercargo.taobao.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import org.jspecify.annotations.Nullable;

/** The marketplace of an item as {@code item_source_market} says it. */
public final class SourceMarket {
  private static final String CBU = "CBU_MARKET";

  private SourceMarket() {}

  /** Null for Taobao and Tmall, which the wire takes for granted. */
  public static @Nullable String write(Marketplace marketplace) {
    return switch (marketplace) {
      case TAOBAO -> null;
      case ALIBABA_1688 -> CBU;
      case POIZON, ALIBABA_COM ->
          throw new InvalidValue("id", marketplace.code(), "a product of taobao or 1688");
    };
  }

  public static Marketplace read(@Nullable String market) {
    if (market == null || market.isBlank()) {
      return Marketplace.TAOBAO;
    }
    if (market.equals(CBU)) {
      return Marketplace.ALIBABA_1688;
    }
    throw new InvalidValue("item_source_market", market, CBU + " or nothing");
  }
}
