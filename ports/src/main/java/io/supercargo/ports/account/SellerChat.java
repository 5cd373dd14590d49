package io.supercargo.ports.account;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.ports.Reply;

/** Knows how to talk to sellers. Thread-safe. */
@FunctionalInterface
public interface SellerChat {
  /**
   * Asks for the way to a seller.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such seller
   */
  Reply<ChatLink> link(ChatQuery query);
}
