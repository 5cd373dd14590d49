package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Addresses;
import io.supercargo.alibaba.wire.WireAddressBook;
import io.supercargo.alibaba.wire.WireAddressQuery;
import io.supercargo.alibaba.wire.WireParsedAddress;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressParser;
import java.util.List;
import java.util.Map;

/** The account's addresses, which can only be read, and addresses taken apart. */
final class AlibabaAddressBook implements AddressBook, AddressParser {
  private final AlibabaLine line;
  private final AlibabaAccountApi api;

  AlibabaAddressBook(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaAccountApi.class);
  }

  @Override
  public Reply<List<SavedAddress>> addresses() {
    return line.read(api.addresses(Map.of()), (WireAddressBook wire) -> Addresses.read(wire));
  }

  @Override
  public Reply<ParsedAddress> parse(String text) {
    InvalidValue.requireText("text", text);
    return line.read(
        api.parse(new WireAddressQuery(text)), (WireParsedAddress wire) -> Addresses.read(wire));
  }
}
