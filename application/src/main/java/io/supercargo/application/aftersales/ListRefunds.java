package io.supercargo.application.aftersales;

import io.supercargo.application.order.Account;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.store.IntentJournal;
import java.util.List;

/** Lists refunds as suppliers list them, ours and others. Thread-safe. */
public final class ListRefunds {
  private final Account account;
  private final Inquiry inquiry;

  public ListRefunds(IntentJournal journal, Providers providers, Inquiry inquiry) {
    this.account = new Account(journal, providers);
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public Answer<Page<RefundCase>> list(RefundQuery query, Selection selection) {
    return inquiry.ask(
        selection, Capability.REFUND_LIST, RefundList.class, list -> list.refunds(query));
  }

  /**
   * @param order {@code provider:number}
   */
  public Answer<Page<RefundCase>> ofOrder(String order, RefundQuery query) {
    Account.Batch batch = account.batch(List.of(order), Capability.REFUND_LIST);
    RefundQuery narrowed = query.ofOrder(batch.orderIds().get(0));
    return inquiry.askOne(
        batch.provider(), Capability.REFUND_LIST, RefundList.class, list -> list.refunds(narrowed));
  }
}
