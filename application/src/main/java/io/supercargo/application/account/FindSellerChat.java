package io.supercargo.application.account;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.ports.account.SellerChat;

/** Finds the way to talk to a seller. Thread-safe. */
public final class FindSellerChat {
  private final Inquiry inquiry;

  public FindSellerChat(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows the seller
   */
  public Answer<ChatLink> find(ChatQuery query, Selection selection) {
    Selection where =
        query.product().map(product -> selection.at(product.marketplace())).orElse(selection);
    return inquiry.ask(where, Capability.SELLER_CHAT, SellerChat.class, chat -> chat.link(query));
  }
}
