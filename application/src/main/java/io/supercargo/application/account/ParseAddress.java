package io.supercargo.application.account;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.ports.account.AddressParser;

/** Takes an address apart that somebody wrote in one line. Thread-safe. */
public final class ParseAddress {
  private final Inquiry inquiry;

  public ParseAddress(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public Answer<ParsedAddress> parse(String text, Selection selection) {
    InvalidValue.requireText("text", text);
    return inquiry.ask(
        selection, Capability.ADDRESS_PARSING, AddressParser.class, parser -> parser.parse(text));
  }
}
