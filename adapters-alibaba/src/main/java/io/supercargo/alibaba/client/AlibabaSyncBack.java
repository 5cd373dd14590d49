package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.AlibabaEdition;
import io.supercargo.alibaba.wire.Sales;
import io.supercargo.alibaba.wire.SiteSales;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.sync.SyncBack;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells 1688 of our customers' orders, in the shape of its edition. */
final class AlibabaSyncBack implements SyncBack {
  private final AlibabaLine line;
  private final AlibabaSyncApi api;

  AlibabaSyncBack(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaSyncApi.class);
  }

  @Override
  public Reply<Boolean> order(SoldOrder order) {
    return line.tell(
        api.order(
            parameters(
                Wrappers.SOLD_ORDER,
                () -> isSite() ? SiteSales.write(order) : Sales.write(order))));
  }

  /** The platform's own page takes one at a time, the paper for national sites takes several. */
  @Override
  public Reply<Boolean> relate(List<OrderRelation> relations) {
    if (relations.isEmpty()) {
      throw new InvalidValue("relations", "none", "at least one");
    }
    if (isSite()) {
      return line.tell(api.relation(Asked.of(line.provider(), () -> SiteSales.write(relations))));
    }
    Reply<Boolean> told = Reply.of(true);
    for (OrderRelation relation : relations) {
      told = line.tell(api.relation(parameters(Wrappers.RELATION, () -> Sales.write(relation))));
    }
    return told;
  }

  @Override
  public Reply<Boolean> status(SaleUpdate update) {
    return line.tell(api.status(parameters(Wrappers.SALE_UPDATE, () -> SiteSales.write(update))));
  }

  @Override
  public Reply<Boolean> parcel(SoldParcel parcel) {
    return line.tell(
        api.parcel(
            isSite()
                ? parameters(Wrappers.SITE_PARCEL, () -> SiteSales.write(parcel))
                : parameters(Wrappers.SOLD_PARCEL, () -> Sales.write(parcel))));
  }

  @Override
  public Reply<Boolean> parcelStatus(ParcelUpdate update) {
    return line.tell(api.parcelStatus(Asked.of(line.provider(), () -> SiteSales.write(update))));
  }

  private boolean isSite() {
    return line.edition() == AlibabaEdition.SITE;
  }

  private Map<String, Object> parameters(String wrapper, Supplier<Object> wire) {
    return Map.of(wrapper, Asked.of(line.provider(), wire));
  }
}
