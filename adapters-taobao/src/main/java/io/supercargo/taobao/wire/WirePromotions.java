package io.supercargo.taobao.wire;

import io.supercargo.http.dialect.taobao.WirePromotion;
import java.util.List;

/** The promotions that a product takes part in. */
public record WirePromotions(List<WirePromotion> promotionDisplays) {}
