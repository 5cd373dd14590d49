package io.supercargo.web.console;

import io.supercargo.application.account.ListAddresses;
import io.supercargo.application.account.ParseAddress;
import io.supercargo.application.account.WriteAddress;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a cart can be sent: by the supplier's book, or by a line that somebody wrote. */
final class Destinations {
  private final ListAddresses list;
  private final ParseAddress parse;
  private final WriteAddress write;

  @Inject
  Destinations(ListAddresses list, ParseAddress parse, WriteAddress write) {
    this.list = list;
    this.parse = parse;
    this.write = write;
  }

  /** The book, the preferred one first; empty where no supplier keeps one. */
  List<SavedAddress> known() {
    try {
      return list.list(Selection.ROUTED).value().stream()
          .sorted(Comparator.comparing(saved -> !saved.preferred()))
          .toList();
    } catch (SupplierFailure noBook) {
      return List.of();
    }
  }

  /**
   * The chosen address as a form; the preferred one where none is chosen.
   *
   * @throws InvalidValue when the book has none with this id
   */
  AddressForm form(Optional<String> chosen) {
    List<SavedAddress> known = known();
    return chosen
        .map(id -> with(id, known))
        .or(() -> known.stream().findFirst())
        .map(saved -> AddressForm.of(saved.address()))
        .orElse(AddressForm.EMPTY);
  }

  private static SavedAddress with(String id, List<SavedAddress> known) {
    return known.stream()
        .filter(saved -> saved.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("saved", id, "an address of the book"));
  }

  /**
   * @throws InvalidValue when nothing of an address is in it
   * @throws SupplierFailure when nobody takes lines apart
   */
  AddressForm parsed(String text) {
    ParsedAddress parsed = parse.parse(text, Selection.ROUTED).value();
    if (parsed.region().isEmpty()) {
      throw new InvalidValue("text", text, "an address with its province and city");
    }
    return AddressForm.of(text, parsed);
  }

  /** Whether there is a book to write into. */
  boolean keeps() {
    try {
      return !write.provider(Selection.ROUTED).isEmpty();
    } catch (SupplierFailure noBook) {
      return false;
    }
  }

  /** Writes an address into the book, unless it stands there. */
  void keep(Address address) {
    if (known().stream().noneMatch(saved -> saved.address().equals(address))) {
      write.add(address, Selection.ROUTED);
    }
  }
}
