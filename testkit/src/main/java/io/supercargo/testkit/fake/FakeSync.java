package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.ports.Reply;
import io.supercargo.ports.sync.SyncBack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Remembers what it is told. Thread-safe. */
final class FakeSync implements SyncBack {
  private final Counter counter;
  private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());

  FakeSync(Counter counter) {
    this.counter = counter;
  }

  List<Object> heard() {
    return List.copyOf(heard);
  }

  @Override
  public Reply<Boolean> order(SoldOrder order) {
    return hear(order);
  }

  @Override
  public Reply<Boolean> relate(List<OrderRelation> relations) {
    counter.serve(Capability.SYNC_BACK);
    heard.addAll(relations);
    return counter.reply(true);
  }

  @Override
  public Reply<Boolean> status(SaleUpdate update) {
    return hear(update);
  }

  @Override
  public Reply<Boolean> parcel(SoldParcel parcel) {
    return hear(parcel);
  }

  @Override
  public Reply<Boolean> parcelStatus(ParcelUpdate update) {
    return hear(update);
  }

  private Reply<Boolean> hear(Object told) {
    counter.serve(Capability.SYNC_BACK);
    heard.add(told);
    return counter.reply(true);
  }
}
