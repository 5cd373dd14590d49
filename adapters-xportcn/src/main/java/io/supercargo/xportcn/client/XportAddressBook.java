package io.supercargo.xportcn.client;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.xportcn.wire.Addresses;
import io.supercargo.xportcn.wire.WireAddress;
import java.util.List;
import java.util.Optional;

/** The account's addresses. One operation adds and updates; it does not tell an id. */
final class XportAddressBook implements AddressBook, AddressDesk {
  private final XportLine line;
  private final XportAccountApi api;

  XportAddressBook(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportAccountApi.class);
  }

  @Override
  public Reply<List<SavedAddress>> addresses() {
    return line.read(api.addressGet(), wire -> wire.stream().map(Addresses::readSaved).toList());
  }

  @Override
  public Reply<Optional<String>> add(Address address) {
    WireAddress wire = Addresses.write(Optional.empty(), address);
    return line.write(api.addressAddOrUpdate(wire)).map(done -> find(wire));
  }

  @Override
  public Reply<String> update(String id, Address address) {
    WireAddress wire = Addresses.write(Optional.of(id), address);
    return line.write(api.addressAddOrUpdate(wire)).map(done -> id);
  }

  /** The last of those that read so; it is written, whether or not the book can be read now. */
  private Optional<String> find(WireAddress written) {
    try {
      return addresses().value().stream()
          .filter(it -> Addresses.write(Optional.empty(), it.address()).equals(written))
          .map(SavedAddress::id)
          .reduce((earlier, later) -> later);
    } catch (SupplierFailure notNow) {
      return Optional.empty();
    }
  }
}
