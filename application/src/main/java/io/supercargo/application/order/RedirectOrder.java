package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.ports.store.IntentJournal;
import java.util.List;

/** Has an order sent through another warehouse. Doing so twice harms nobody. */
public final class RedirectOrder {
  private final Account account;
  private final Inquiry inquiry;

  public RedirectOrder(IntentJournal journal, Providers providers, Inquiry inquiry) {
    this.account = new Account(journal, providers);
    this.inquiry = inquiry;
  }

  /**
   * @param order {@code provider:number}
   * @throws io.supercargo.ports.failure.SupplierFailure as the supplier says
   */
  public Answer<Boolean> redirect(String order, FrontWarehouse through) {
    Account.Batch batch = account.batch(List.of(order), Capability.FRONT_WAREHOUSE);
    return inquiry.askOne(
        batch.provider(),
        Capability.FRONT_WAREHOUSE,
        FrontWarehouses.class,
        warehouses -> warehouses.send(batch.orderIds().get(0), through));
  }

  /** Whether its provider has such warehouses; nothing is sent there. */
  public void check(String order) {
    account.batch(List.of(order), Capability.FRONT_WAREHOUSE);
  }
}
