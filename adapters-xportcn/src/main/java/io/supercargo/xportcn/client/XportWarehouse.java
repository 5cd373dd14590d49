package io.supercargo.xportcn.client;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.xportcn.wire.logistics.Inbounds;

/** The platform's warehouse. */
final class XportWarehouse implements Warehouse {
  private final XportLine line;
  private final XportWarehouseApi api;

  XportWarehouse(XportLine line, XportWarehouseApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<Boolean> announce(Announcement parcel) {
    return line.agree(api.announce(Inbounds.write(parcel)));
  }

  @Override
  public Reply<Boolean> change(Announcement parcel) {
    return line.agree(api.change(Inbounds.write(parcel)));
  }

  @Override
  public Reply<Boolean> receive(WarehouseReceipt receipt) {
    return line.agree(api.receive(Inbounds.write(receipt)));
  }
}
