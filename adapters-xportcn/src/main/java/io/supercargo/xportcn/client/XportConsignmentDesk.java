package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.xportcn.wire.logistics.Bookings;
import io.supercargo.xportcn.wire.logistics.Forwardings;
import io.supercargo.xportcn.wire.logistics.WireBooked;
import java.util.List;

/** Takes goods abroad from the platform's warehouse. */
final class XportConsignmentDesk implements ConsignmentDesk {
  private final XportLine line;
  private final XportConsignmentApi api;

  XportConsignmentDesk(XportLine line, XportConsignmentApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<List<Passage>> passages(ConsignedItem item, Consignee to) {
    return line.read(api.passages(Bookings.write(item, to)), Bookings::read);
  }

  @Override
  public Reply<ConsignmentQuote> quote(ConsignmentDraft draft) {
    return line.read(api.quote(Bookings.write(draft)), Bookings::read);
  }

  @Override
  public Reply<Consignment> consign(Booking booking) {
    return line.tell(
        api.consign(Bookings.write(booking)), wire -> Consignment.made(number(wire), booking));
  }

  @Override
  public Reply<Boolean> forward(Forwarding parcels) {
    return line.agree(api.forward(Forwardings.write(parcels)));
  }

  private static String number(WireBooked wire) {
    if (wire.orderId() == null || wire.orderId().isBlank()) {
      throw new InvalidValue("orderId", "missing", "the number of the consignment");
    }
    return wire.orderId();
  }
}
