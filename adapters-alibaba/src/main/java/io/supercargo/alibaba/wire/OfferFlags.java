package io.supercargo.alibaba.wire;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The flags of hits and the promises of dispatch, in both directions. */
final class OfferFlags {
  private static final String STRICTLY_SELECTED = "yx";
  private static final String SELECT = "select";

  private OfferFlags() {}

  static Set<Filter> read(WireOffer wire) {
    Set<Filter> flags = OfferFields.flags(wire.isJxhy(), wire.isOnePsale());
    List<String> identities = wire.offerIdentities() == null ? List.of() : wire.offerIdentities();
    if (identities.contains(STRICTLY_SELECTED)) {
      flags.add(Filter.STRICTLY_SELECTED);
    }
    if (Boolean.TRUE.equals(wire.isSelect()) || identities.contains(SELECT)) {
      flags.add(Filter.CROSS_BORDER_SELECT);
    }
    WireShippingFigures shipping = wire.productSimpleShippingInfo();
    addPromise(flags, shipping == null ? null : shipping.shippingTimeGuarantee());
    return flags;
  }

  static List<String> identities(Offer offer) {
    List<String> identities = new ArrayList<>();
    if (offer.satisfies(Filter.STRICTLY_SELECTED)) {
      identities.add(STRICTLY_SELECTED);
    }
    if (offer.satisfies(Filter.CROSS_BORDER_SELECT)) {
      identities.add(SELECT);
    }
    return identities;
  }

  /** The wire has room for one promise: the stricter. */
  static @Nullable String promise(Offer offer) {
    if (offer.satisfies(Filter.SHIPS_IN_24H)) {
      return Filter.SHIPS_IN_24H.code();
    }
    return offer.satisfies(Filter.SHIPS_IN_48H) ? Filter.SHIPS_IN_48H.code() : null;
  }

  static void addPromise(Set<Filter> flags, @Nullable String promise) {
    for (Filter kept : List.of(Filter.SHIPS_IN_24H, Filter.SHIPS_IN_48H)) {
      if (kept.code().equals(promise)) {
        flags.add(kept);
      }
    }
  }
}
