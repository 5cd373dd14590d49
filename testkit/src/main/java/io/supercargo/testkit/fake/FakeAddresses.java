package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.AddressParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address book in memory, whose first entry is preferred. */
final class FakeAddresses implements AddressBook, AddressDesk, AddressParser {
  private static final long FIRST = 560954849L;
  private static final Pattern BINJIANG = Pattern.compile("浙江省 ?杭州市 ?滨江区(.*)");

  private final Counter counter;
  private final ConcurrentNavigableMap<Long, Address> kept = new ConcurrentSkipListMap<>();

  FakeAddresses(Counter counter) {
    this.counter = counter;
  }

  @Override
  public Reply<List<SavedAddress>> addresses() {
    counter.serve(Capability.ADDRESSES);
    List<SavedAddress> all = new ArrayList<>();
    kept.forEach((id, it) -> all.add(new SavedAddress(Long.toString(id), it, all.isEmpty())));
    return counter.reply(List.copyOf(all));
  }

  @Override
  public synchronized Reply<Optional<String>> add(Address address) {
    counter.serve(Capability.ADDRESS_ENTRY);
    long id = kept.isEmpty() ? FIRST : kept.lastKey() + 1;
    kept.put(id, address);
    return counter.reply(Optional.of(Long.toString(id)));
  }

  @Override
  public Reply<String> update(String id, Address address) {
    counter.serve(Capability.ADDRESS_ENTRY);
    if (!id.matches("[0-9]{1,18}") || kept.replace(Long.valueOf(id), address) == null) {
      throw counter.notFound("address " + id);
    }
    return counter.reply(id);
  }

  @Override
  public Reply<ParsedAddress> parse(String text) {
    counter.serve(Capability.ADDRESS_PARSING);
    Matcher binjiang = BINJIANG.matcher(text);
    Optional<Region> region =
        binjiang.matches()
            ? Optional.of(
                new Region(
                    Region.CHINA,
                    "浙江省",
                    "杭州市",
                    Optional.of("滨江区"),
                    Optional.empty(),
                    Optional.of("330108")))
            : Optional.empty();
    return counter.reply(
        new ParsedAddress(
            Optional.empty(),
            Optional.empty(),
            region,
            region.isPresent() ? binjiang.group(1) : text,
            region.map(known -> "310051")));
  }
}
