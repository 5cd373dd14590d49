package io.supercargo.ports.aftersales;

import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.ports.Reply;

/** Lists the account's refunds at a supplier. Thread-safe. */
@FunctionalInterface
public interface RefundList {
  /** One page, the newest first. Rows may leave out messages and evidence that the detail has. */
  Reply<Page<RefundCase>> refunds(RefundQuery query);
}
