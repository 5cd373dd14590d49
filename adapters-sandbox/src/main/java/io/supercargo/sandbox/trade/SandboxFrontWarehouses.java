package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.FrontWarehouses;
import java.util.Map;

/** Notes through which warehouse an order goes, until it is sent. */
final class SandboxFrontWarehouses implements FrontWarehouses {
  private final Till till;

  SandboxFrontWarehouses(Till till) {
    this.till = till;
  }

  @Override
  public Reply<Boolean> send(String orderId, FrontWarehouse through) {
    return till.serve(
        Capability.FRONT_WAREHOUSE,
        clerk -> {
          Deal deal = till.deal(clerk, orderId);
          if (deal.stage() != Stage.UNPAID) {
            till.refusals().require(deal, Stage.PAID);
          }
          clerk.write(
              deal.told(
                  Map.of(
                      "frontWarehouse", through.name(),
                      "frontWarehouseAddress", through.address())));
          return Reply.of(true);
        });
  }
}
