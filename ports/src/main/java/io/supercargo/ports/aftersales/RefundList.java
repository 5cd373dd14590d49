package io.supercargo.ports.aftersales;

import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.List;

/** Lists the account's refunds at a supplier. Thread-safe. */
@FunctionalInterface
public interface RefundList {
  /** One page, the newest first. Rows may leave out messages and evidence that the detail has. */
  Reply<Page<RefundCase>> refunds(RefundQuery query);

  /** The same of suppliers who say that nothing is there where they have none. */
  default Reply<Page<RefundCase>> someOrNone(RefundQuery query) {
    try {
      return refunds(query);
    } catch (SupplierFailure.NotFound none) {
      return Reply.of(Page.of(List.of(), query.page(), 0));
    }
  }
}
