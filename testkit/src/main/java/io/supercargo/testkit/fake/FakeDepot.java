package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.domain.logistics.Route;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.logistics.Warehouse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A warehouse from which one route leads abroad, for ten yuan. */
final class FakeDepot implements ConsignmentDesk, Warehouse {
  private static final Passage ROUTE =
      new Passage(
          new Route("10001", Optional.of("云途物流"), Optional.of("EXPRESS")), Money.fen(1_000));

  private final Counter counter;
  private final AtomicLong numbers = new AtomicLong(20);
  private final Map<String, Consignment> made = new ConcurrentHashMap<>();
  private final Map<String, WarehouseReceipt> parcels = new ConcurrentHashMap<>();

  FakeDepot(Counter counter) {
    this.counter = counter;
  }

  @Override
  public Reply<List<Passage>> passages(ConsignedItem item, Consignee to) {
    counter.serve(Capability.CONSIGNMENT);
    return counter.reply(List.of(ROUTE));
  }

  @Override
  public Reply<ConsignmentQuote> quote(ConsignmentDraft draft) {
    counter.serve(Capability.CONSIGNMENT);
    List<Passage> passages = draft.items().stream().map(item -> ROUTE).toList();
    return counter.reply(
        new ConsignmentQuote("FF1", ROUTE.freight().times(passages.size()), passages));
  }

  @Override
  public Reply<Consignment> consign(Booking booking) {
    counter.serve(Capability.CONSIGNMENT);
    String id = Long.toString(numbers.incrementAndGet());
    made.put(id, Consignment.made(id, booking));
    return counter.reply(Consignment.made(id, booking));
  }

  @Override
  public Reply<Boolean> forward(Forwarding parcels) {
    counter.serve(Capability.CONSIGNMENT);
    if (!made.containsKey(parcels.consignmentId())) {
      throw counter.notFound("consignment " + parcels.consignmentId());
    }
    return counter.reply(true);
  }

  @Override
  public Reply<Boolean> announce(Announcement parcel) {
    counter.serve(Capability.WAREHOUSE);
    parcels.putIfAbsent(parcel.waybill(), WarehouseReceipt.announced(parcel));
    return counter.reply(true);
  }

  @Override
  public Reply<Boolean> change(Announcement parcel) {
    counter.serve(Capability.WAREHOUSE);
    if (!parcels.containsKey(parcel.waybill())) {
      throw counter.notFound("parcel " + parcel.waybill());
    }
    parcels.put(parcel.waybill(), WarehouseReceipt.announced(parcel));
    return counter.reply(true);
  }

  @Override
  public Reply<Boolean> receive(WarehouseReceipt receipt) {
    counter.serve(Capability.WAREHOUSE);
    parcels.put(receipt.parcel().waybill(), receipt);
    return counter.reply(true);
  }
}
